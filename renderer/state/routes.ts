import type { EntityKind } from '../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../guidance/model/ids.ts';
import type { PageGroupId } from '../../guidance/schema/page-group.ts';

/** Where each screen is. Addresses hold ids only, never anyone's name. */
export const routes = {
  caseload: '/',
  search: '/search',
  settings: '/settings',
  guidance: '/guidance',
  guidancePage: (pageId: string) => `/guidance/${pageId}`,
  guidanceGroup: (group: PageGroupId) => `/guidance/group/${group}`,
  child: (caseFileId: CaseFileId) => `/case/${caseFileId}`,
  section: (caseFileId: CaseFileId, section: CaseSection) => `/case/${caseFileId}/${section}`,
  carers: (caseFileId: CaseFileId) => `/case/${caseFileId}/carers`,
  genogram: (caseFileId: CaseFileId) => `/case/${caseFileId}/genogram`,
  siblings: (caseFileId: CaseFileId) => `/case/${caseFileId}/siblings`,
  professionals: (caseFileId: CaseFileId) => `/case/${caseFileId}/professionals`,
  options: (caseFileId: CaseFileId) => `/case/${caseFileId}/options`,
  option: (caseFileId: CaseFileId, optionId: string) => `/case/${caseFileId}/options/${optionId}`,
  balance: (caseFileId: CaseFileId) => `/case/${caseFileId}/balance`,
  timetable: (caseFileId: CaseFileId) => `/case/${caseFileId}/timetable`,
  lifeStory: (caseFileId: CaseFileId) => `/case/${caseFileId}/life-story`,
  familyTime: (caseFileId: CaseFileId) => `/case/${caseFileId}/family-time`,
  timeline: (caseFileId: CaseFileId) => `/case/${caseFileId}/timeline`,
  rules: '/rules',
  plan: (caseFileId: CaseFileId) => `/case/${caseFileId}/plan`,
  documents: (caseFileId: CaseFileId) => `/case/${caseFileId}/documents`,
  pathway: (caseFileId: CaseFileId, stageId: string | null = null) =>
    stageId === null ? `/case/${caseFileId}/pathway` : `/case/${caseFileId}/pathway/${stageId}`,
  practice: (profileId: string) => `/practice/${profileId}`,
  practicePage: (profileId: string, pageId: string) => `/practice/${profileId}/${pageId}`,
} as const;

/** The pages of the case file itself, shared by its appraisals. */
export const caseSections = ['details', 'family', 'dates', 'needs', 'views', 'sources'] as const;
export type CaseSection = (typeof caseSections)[number];

/** What each section is called, everywhere. */
export const sectionTitles: Readonly<Record<CaseSection, string>> = {
  details: 'Child and identity',
  family: 'Family and network',
  dates: 'Legal status and dates',
  needs: 'Needs and harm',
  views: 'Views',
  sources: 'Sources',
};

const sectionOfKind: Partial<Record<EntityKind, CaseSection>> = {
  child: 'details',
  person: 'family',
  parentage: 'family',
  couple: 'family',
  familySide: 'family',
  familyGroupMeeting: 'family',
  legalStatus: 'dates',
  placement: 'dates',
  order: 'dates',
  review: 'dates',
  meeting: 'dates',
  decision: 'dates',
  notice: 'dates',
  assessment: 'dates',
  visit: 'dates',
  needs: 'needs',
  harm: 'needs',
  view: 'views',
  source: 'sources',
};

const PATHWAY_KINDS = new Set<EntityKind>(['pathwayStep', 'pathwayAnswer', 'pathwayTask']);

const balanceFields = new Set(['narrative', 'proportionality', 'delay', 'planMeetsNeeds']);

/**
 * The page on which a field of an entity is written. `optionId` is the catalogue's id of the
 * option it belongs to, for things that stand under an option.
 */
export function routeOfField(
  caseFileId: CaseFileId,
  kind: EntityKind,
  field: string,
  optionId: string | null,
): string {
  if (optionId !== null) return routes.option(caseFileId, optionId);
  const section = sectionOfKind[kind];
  if (section !== undefined) return routes.section(caseFileId, section);
  if (kind === 'appraisal') {
    return balanceFields.has(field) ? routes.balance(caseFileId) : routes.plan(caseFileId);
  }
  if (kind === 'siblingPair') return routes.siblings(caseFileId);
  if (kind === 'lifeStoryItem') return routes.lifeStory(caseFileId);
  if (kind === 'familyTimeArrangement') return routes.familyTime(caseFileId);
  if (kind === 'professional') return routes.professionals(caseFileId);
  if (kind === 'action') return routes.plan(caseFileId);
  if (PATHWAY_KINDS.has(kind)) return routes.pathway(caseFileId);
  return routes.child(caseFileId);
}

/** The id of the part of a page that holds an entity, so that a link can bring it into view. */
export function anchorOf(entityId: EntityId): string {
  return `entity-${entityId}`;
}
