import type { EntityDefinition, EntityRecord, ValuesOf } from './entity.ts';
import type { FieldDefinition } from './fields.ts';
import { action, appraisal } from './entities/appraisal.ts';
import { child } from './entities/child.ts';
import { legalStatus, meeting, order, placement, review } from './entities/dated-events.ts';
import { familyGroupMeeting } from './entities/family-group-meeting.ts';
import { couple, familySide, parentage, siblingPair } from './entities/family-ties.ts';
import { familyTimeArrangement } from './entities/family-time.ts';
import { harm } from './entities/harm.ts';
import { lifeStoryItem } from './entities/life-story.ts';
import { needs } from './entities/needs.ts';
import {
  arrangement,
  factor,
  familyTimeItem,
  option,
  risk,
  supportItem,
} from './entities/option.ts';
import { pathwayAnswer, pathwayStep, pathwayTask } from './entities/pathway.ts';
import { person } from './entities/person.ts';
import { professional } from './entities/professional.ts';
import { progress } from './entities/progress.ts';
import { source } from './entities/source.ts';
import { assessment, decision, notice, visit } from './entities/steps.ts';
import { timeliness } from './entities/timeliness.ts';
import { view } from './entities/view.ts';
import { voiceCheck } from './entities/voice-check.ts';

/** Every kind of thing a case file can hold. To add one: declare it in `entities/`, list it here. */
export const entityDefinitions = {
  child,
  needs,
  harm,
  person,
  parentage,
  couple,
  familySide,
  siblingPair,
  familyGroupMeeting,
  familyTimeArrangement,
  professional,
  lifeStoryItem,
  legalStatus,
  placement,
  order,
  review,
  meeting,
  decision,
  notice,
  assessment,
  visit,
  view,
  voiceCheck,
  timeliness,
  source,
  progress,
  pathwayStep,
  pathwayAnswer,
  pathwayTask,
  appraisal,
  action,
  option,
  arrangement,
  factor,
  supportItem,
  risk,
  familyTimeItem,
} as const satisfies Record<string, EntityDefinition>;

export type EntityKind = keyof typeof entityDefinitions;

/** The typed fields of one kind. */
export type FieldsOf<Kind extends EntityKind> = ValuesOf<(typeof entityDefinitions)[Kind]>;

/** An entity of a known kind, its fields typed. */
export type EntityOf<Kind extends EntityKind> = EntityRecord<FieldsOf<Kind>> & {
  readonly kind: Kind;
};

export function isEntityKind(value: string): value is EntityKind {
  return Object.hasOwn(entityDefinitions, value);
}

/** The definition of a kind as a plain definition, for code that treats all kinds alike. */
export function definitionOf(kind: EntityKind): EntityDefinition {
  return entityDefinitions[kind];
}

/** The definition of one field; null where there is no such kind or no such field. */
export function fieldDefinitionOf(kind: string, field: string): FieldDefinition | null {
  if (!isEntityKind(kind)) return null;
  const { fields } = definitionOf(kind);
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}
