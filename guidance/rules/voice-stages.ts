import {
  childrenOf,
  entitiesOf,
  theOne,
  withEmptyFields,
  type CaseFile,
} from '../model/case-file.ts';
import { daysBetween, type CivilDate } from '../model/dates.ts';
import type { EntityOf } from '../model/entities.ts';
import type { EntityRecord } from '../model/entity.ts';
import { isEmptyValue } from '../model/fields.ts';
import type { EntityId } from '../model/ids.ts';
import type { OptionDefinition } from '../schema/option.ts';
import { compareOrder } from './order.ts';

/** The points of the work at which "Is the voice of the child clear?" is asked. */
export const voiceStageKinds = ['pathway', 'option', 'balance', 'plan', 'document'] as const;
export type VoiceStageKind = (typeof voiceStageKinds)[number];

type VoiceStageDefinition = {
  /** What is about to be said or done when it is asked: "before …". */
  readonly before: string;
  /** Why it is asked there. */
  readonly why: string;
  /** Ids in `guidance/legal-sources` on which that rests, with kind, dates and confidence. */
  readonly sources: readonly string[];
};

/** Why it is asked at each stage, and on what that rests. */
export const voiceStages: Readonly<Record<VoiceStageKind, VoiceStageDefinition>> = {
  pathway: {
    before: 'the child leaves this stage of the pathway',
    why: 'Each stage of the pathway leads to decisions about the child. Before a decision about a looked-after child the authority finds out the child’s wishes and feelings so far as it reasonably can, and gives them due consideration.',
    sources: ['ca-1989-s22'],
  },
  option: {
    before: 'this option is complete',
    why: 'A child can feel differently about each way of having a home. Both welfare checklists ask for the child’s wishes and feelings about what is proposed, in the light of age and understanding.',
    sources: ['ca-1989-s1', 'aca-2002-s1'],
  },
  balance: {
    before: 'the balance is complete',
    why: 'The child’s wishes and feelings are one heading of the welfare checklist, and are weighed with the others. They are never the whole answer, and never nothing.',
    sources: ['ca-1989-s1', 'aca-2002-s1'],
  },
  plan: {
    before: 'the plan is complete',
    why: 'The plan is the authority’s decision about the child. Wishes and feelings are found out and given due consideration before it is made; where it differs from them, the plan says so and why.',
    sources: ['ca-1989-s22'],
  },
  document: {
    before: 'a document is exported',
    why: 'The people who decide may never meet the child. What they read is where the child is heard, and the court has regard to the child’s wishes and feelings.',
    sources: ['ca-1989-s1', 'ca-1989-s22'],
  },
};

/** One point at which it is asked in one case file. */
export type VoiceStage = {
  readonly kind: VoiceStageKind;
  /** Unique in the case file: what is kept in the field `stage` of the answer. */
  readonly key: string;
  /** What it is asked about: the pathway step, the option, or the appraisal. */
  readonly entityId: EntityId;
  /** The catalogue's id, for an option. */
  readonly optionId: string | null;
};

/**
 * The stage for an entity. The key holds the entity's own id, so that an option is asked about anew
 * in each appraisal, and a stage of the pathway each time a child comes to it.
 */
export function voiceStageOf(
  kind: VoiceStageKind,
  entityId: EntityId,
  optionId: string | null = null,
): VoiceStage {
  return { kind, key: `${kind}:${entityId}`, entityId, optionId };
}

/** Every stage of a case file in the order of the work; the options in the order given. */
export function voiceStagesIn(
  caseFile: CaseFile,
  appraisalId: EntityId,
  options: readonly OptionDefinition[],
): readonly VoiceStage[] {
  const rows = childrenOf(caseFile, appraisalId, 'option');
  return [
    ...entitiesOf(caseFile, 'pathwayStep').map((step) => voiceStageOf('pathway', step.id)),
    ...options.flatMap((option) =>
      rows
        .filter((row) => row.fields.optionId === option.id)
        .map((row) => voiceStageOf('option', row.id, option.id)),
    ),
    voiceStageOf('balance', appraisalId),
    voiceStageOf('plan', appraisalId),
    voiceStageOf('document', appraisalId),
  ];
}

/** The answer at a stage, or null. Should there be two of one stage, the first made stands. */
export function voiceCheckAt(
  entities: readonly EntityRecord[],
  key: string,
): EntityOf<'voiceCheck'> | null {
  const [first] = entities
    .filter((entity) => entity.kind === 'voiceCheck' && entity.fields['stage'] === key)
    .toSorted(compareOrder);
  return first === undefined ? null : withEmptyFields(first, 'voiceCheck');
}

/** `needs_words`: "not clear" or "later" was chosen, and nothing is written about it. */
export type VoiceState = 'unanswered' | 'needs_words' | 'clear' | 'not_clear' | 'acknowledged';

export function voiceStateOf(check: EntityOf<'voiceCheck'> | null): VoiceState {
  const answer = check?.fields.answer ?? null;
  if (check === null || answer === null) return 'unanswered';
  if (answer === 'clear') return 'clear';
  return isEmptyValue(check.fields.how) ? 'needs_words' : answer;
}

/** Whether the work may go on: answered, or acknowledged with a reason. Never whether it is clear. */
export function isVoiceSettled(state: VoiceState): boolean {
  return state !== 'unanswered' && state !== 'needs_words';
}

/** Whose voice it is: it is asked for in other words where the child does not speak yet. */
export type VoiceBearer = 'unborn' | 'very_young' | 'speaking';

/**
 * Under two years the question asks what was seen. A choice of words and no rule: the law sets no
 * age below which a child has no view (Children Act 1989 s.22(5), s.1(3)(a)).
 */
const DAYS_OF_FIRST_TWO_YEARS = 730;

export function voiceBearerOf(child: EntityOf<'child'>['fields'], today: CivilDate): VoiceBearer {
  if (child.birthStatus === 'unborn') return 'unborn';
  const isKnown = child.bornOn?.precision === 'day';
  return isKnown && daysBetween(child.bornOn.date, today) < DAYS_OF_FIRST_TWO_YEARS
    ? 'very_young'
    : 'speaking';
}

/**
 * The child's own views: those that bear on an option, or with null all of them. The latest first;
 * a date known to the year stands at its beginning, and one with no date comes last.
 */
export function childsViews(
  views: readonly EntityOf<'view'>[],
  optionId: string | null,
): readonly EntityOf<'view'>[] {
  return views
    .filter(({ fields }) => fields.whose === 'child')
    .filter(({ fields }) => optionId === null || fields.bearsOn === optionId)
    .toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
}

function dayOf(view: EntityOf<'view'>): string {
  return view.fields.ascertainedOn?.date ?? '';
}

/** Whose voice is asked for in a case file. */
export function voiceBearerIn(caseFile: CaseFile, today: CivilDate): VoiceBearer {
  return voiceBearerOf(theOne(caseFile, 'child').fields, today);
}
