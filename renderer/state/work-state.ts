import { optionById } from '../../guidance/catalogue.ts';
import type { EntityOf } from '../../guidance/model/entities.ts';
import type { EntityRecord } from '../../guidance/model/entity.ts';
import { isEmptyValue, type AnyFieldValue } from '../../guidance/model/fields.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { useCaseFileStore } from './case-file-store.ts';
import type { WorkState } from './option-rows.ts';
import type { CaseSection } from './routes.ts';

/** The kinds written on each page of the case file, and the answer that completes it. */
const sections: Readonly<
  Record<CaseSection, { readonly kinds: readonly string[]; readonly completion: string }>
> = {
  details: { kinds: ['child'], completion: 'child' },
  family: {
    kinds: [
      'person',
      'parentage',
      'couple',
      'familySide',
      'siblingPair',
      'professional',
      'familyGroupMeeting',
    ],
    completion: 'family',
  },
  dates: {
    kinds: [
      'legalStatus',
      'placement',
      'order',
      'review',
      'meeting',
      'decision',
      'notice',
      'assessment',
      'visit',
    ],
    completion: 'dates',
  },
  needs: { kinds: ['needs', 'harm'], completion: 'needs' },
  views: { kinds: ['view'], completion: 'views' },
  sources: { kinds: ['source'], completion: 'sources' },
};

/** What every child's page is begun with, which is not work done on it. */
const BEGUN_WITH = new Set(['givenName', 'familyName', 'birthStatus']);

/** How far a page of the case file is: complete only when the worker says so. */
export function useSectionWork(section: CaseSection): WorkState {
  return useCaseFileStore((state) => {
    const { kinds, completion } = sections[section];
    let isStarted = false;
    for (const entity of Object.values(state.entities)) {
      if (entity.kind === 'progress' && entity.fields[completion] === 'complete') {
        return 'completed';
      }
      if (!isStarted && kinds.includes(entity.kind)) isStarted = hasWords(entity);
    }
    return isStarted ? 'started' : 'not_started';
  });
}

/** How far an option's page is. */
export function useOptionWork(appraisalId: EntityId, optionId: string): WorkState {
  return useCaseFileStore((state) => {
    const entities = Object.values(state.entities);
    const option = entities.find(
      (entity) =>
        entity.kind === 'option' &&
        entity.appraisalId === appraisalId &&
        entity.fields['optionId'] === optionId,
    );
    if (option === undefined) return 'not_started';
    if (option.fields['completed'] === 'complete') return 'completed';
    const isStarted =
      Object.entries(option.fields).some(
        ([name, value]) =>
          name !== 'optionId' && name !== 'completed' && !isEmptyValue(value as AnyFieldValue),
      ) || entities.some((entity) => entity.parentId === option.id);
    return isStarted ? 'started' : 'not_started';
  });
}

/** How far the balance and the plan are. */
export function useAppraisalWork(appraisal: EntityOf<'appraisal'> | null): {
  readonly balance: WorkState;
  readonly plan: WorkState;
} {
  if (appraisal === null) return { balance: 'not_started', plan: 'not_started' };
  const { fields } = appraisal;
  const isBalanceStarted = [fields.narrative, fields.proportionality, fields.delay].some(
    (words) => !isEmptyValue(words),
  );
  const isPlanStarted = [
    fields.preferredReason,
    fields.contingencyOneTrigger,
    fields.contingencyTwoTrigger,
    fields.parallelSteps,
    fields.permanenceSupport,
  ].some((words) => !isEmptyValue(words));
  return {
    balance: stateOf(fields.balanceCompleted, isBalanceStarted),
    plan: stateOf(fields.planCompleted, isPlanStarted),
  };
}

/** The title of an option in the catalogue, for an option entity. */
export function optionTitle(optionId: string): string {
  return optionById(optionId).title;
}

function stateOf(completion: string | null, isStarted: boolean): WorkState {
  if (completion === 'complete') return 'completed';
  return isStarted ? 'started' : 'not_started';
}

function hasWords(entity: EntityRecord): boolean {
  return Object.entries(entity.fields).some(
    ([name, value]) => !BEGUN_WITH.has(name) && !isEmptyValue(value as AnyFieldValue),
  );
}
