import { childrenOf, entitiesOf, entityById, theOne, type CaseFile } from '../model/case-file.ts';
import { definitionOf, type EntityKind } from '../model/entities.ts';
import { isEmptyValue, type AnyFieldValue } from '../model/fields.ts';
import type { EntityId } from '../model/ids.ts';
import {
  isVoiceSettled,
  voiceCheckAt,
  voiceStageOf,
  voiceStateOf,
  type VoiceStage,
} from './voice-stages.ts';
import type { OptionDefinition } from '../schema/option.ts';

/**
 * A part of the balancing exercise that a reader would look for and in which nothing is written
 * yet. It describes the worker's own work and says nothing about the family or an option: every
 * realistic option is asked for the same, and so is every one that is not.
 */
export type MissingPart = {
  readonly words: string;
  /** Where it is written: the kind and field of the model, and the option if it has one. */
  readonly kind: EntityKind;
  readonly field: string;
  readonly optionId: string | null;
  /** The stage at which the voice of the child is asked about; null for every other part. */
  readonly voice: VoiceStage | null;
};

/**
 * What is missing from a balancing exercise, in the order of the document. The first parts are
 * those of Children Act 1989 s.31(3B); the questions about options are the headings of the form.
 */
export function missingParts(
  caseFile: CaseFile,
  appraisalId: EntityId,
  options: readonly OptionDefinition[],
): readonly MissingPart[] {
  return [
    ...childParts(caseFile),
    ...options.flatMap((option) => optionParts(caseFile, appraisalId, option)),
    ...appraisalParts(caseFile, appraisalId),
  ];
}

function childParts(caseFile: CaseFile): readonly MissingPart[] {
  const child = theOne(caseFile, 'child');
  const needs = theOne(caseFile, 'needs');
  const isUnborn = child.fields.birthStatus === 'unborn';
  const childsViews = entitiesOf(caseFile, 'view').filter((view) => view.fields.whose === 'child');
  return [
    ...emptyFields('child', child.fields, [isUnborn ? 'expectedOn' : 'bornOn', 'courtCaseNumber']),
    ...noneOf(entitiesOf(caseFile, 'legalStatus'), {
      words: 'No legal status has been entered',
      kind: 'legalStatus',
      field: 'status',
    }),
    ...(isUnborn
      ? []
      : noneOf(childsViews, {
          words: 'The child’s own wishes and feelings have not been entered',
          kind: 'view',
          field: 'exactWords',
        })),
    ...noneOf(entitiesOf(caseFile, 'harm'), {
      words: 'No harm or risk of harm has been entered',
      kind: 'harm',
      field: 'type',
    }),
    ...emptyFields('needs', needs.fields, ['harmImpact', 'currentNeeds', 'futureNeeds']),
    ...noneOf(entitiesOf(caseFile, 'person'), {
      words: 'Nobody in the family and network has been entered',
      kind: 'person',
      field: 'name',
    }),
    ...noneOf(entitiesOf(caseFile, 'source'), {
      words: 'The register of sources is empty',
      kind: 'source',
      field: 'title',
    }),
  ];
}

function optionParts(
  caseFile: CaseFile,
  appraisalId: EntityId,
  definition: OptionDefinition,
): readonly MissingPart[] {
  const option = childrenOf(caseFile, appraisalId, 'option').find(
    (one) => one.fields.optionId === definition.id,
  );
  if (option === undefined) return [];
  const { fields } = option;
  const missing = (words: string, field: string, kind: EntityKind = 'option'): MissingPart => ({
    words,
    kind,
    field,
    optionId: definition.id,
    voice: null,
  });
  const empty = (field: keyof typeof fields): readonly MissingPart[] =>
    isEmptyValue(fields[field])
      ? [missing(`Nothing under “${labelOf('option', field)}”`, field)]
      : [];

  if (fields.realistic === null) {
    return [missing('Whether it is a realistic option has not been said', 'realistic')];
  }
  const reason = isEmptyValue(fields.realisticReason)
    ? [missing('Why it is or is not a realistic option has not been said', 'realisticReason')]
    : [];
  const voice = openVoice(caseFile, voiceStageOf('option', option.id, definition.id));
  if (fields.realistic !== 'realistic') return [...reason, ...voice];
  const factors = childrenOf(caseFile, option.id, 'factor');
  const sideOf = (side: 'for' | 'against', words: string): readonly MissingPart[] =>
    factors.some((factor) => factor.fields.side === side)
      ? []
      : [missing(words, 'statement', 'factor')];
  return [
    ...reason,
    ...(childrenOf(caseFile, option.id, 'arrangement').length === 0
      ? [missing('No arrangement has been described', 'title', 'arrangement')]
      : []),
    ...sideOf('for', 'No factor for it has been written'),
    ...sideOf('against', 'No factor against it has been written'),
    ...empty('timescale'),
    ...empty('unknowns'),
    ...empty('rationale'),
    ...(isConcluded(definition, fields)
      ? []
      : [missing('No conclusion has been given', 'conclusion')]),
    ...voice,
  ];
}

/** "Not yet determined" is a conclusion a worker may rightly leave, so it is not missing. */
function isConcluded(
  definition: OptionDefinition,
  fields: { readonly conclusion: string | null; readonly interimConclusion: string | null },
): boolean {
  return definition.nature === 'interim'
    ? fields.interimConclusion !== null
    : fields.conclusion !== null;
}

function appraisalParts(caseFile: CaseFile, appraisalId: EntityId): readonly MissingPart[] {
  const appraisal = entityById(caseFile, appraisalId, 'appraisal');
  if (appraisal === null) return [];
  return [
    ...emptyFields('appraisal', appraisal.fields, [
      'planMeetsNeeds',
      'narrative',
      'proportionality',
      'preferredReason',
      'contingencyOneTrigger',
      'contingencyTwoTrigger',
    ]),
    ...openVoice(caseFile, voiceStageOf('balance', appraisalId)),
    ...openVoice(caseFile, voiceStageOf('plan', appraisalId)),
    ...openVoice(caseFile, voiceStageOf('document', appraisalId)),
  ];
}

const VOICE_WORDS = {
  pathway: 'at this stage of the pathway',
  option: 'on this option',
  balance: 'in the balance',
  plan: 'in the plan',
  document: 'in what will be exported',
} as const;

/** Nothing where it has been answered or acknowledged: clear or not, it was not passed in silence. */
function openVoice(caseFile: CaseFile, stage: VoiceStage): readonly MissingPart[] {
  const state = voiceStateOf(voiceCheckAt(caseFile.entities, stage.key));
  if (isVoiceSettled(state)) return [];
  const place = VOICE_WORDS[stage.kind];
  return [
    {
      words:
        state === 'unanswered'
          ? `Whether the voice of the child is clear ${place} has not been answered`
          : `Nothing is written about why the voice of the child is not clear yet ${place}`,
      kind: 'voiceCheck',
      field: 'answer',
      optionId: stage.optionId,
      voice: stage,
    },
  ];
}

function emptyFields(
  kind: EntityKind,
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly MissingPart[] {
  return names
    .filter((name) => isEmptyValue(fields[name] as AnyFieldValue))
    .map((name) => ({
      words: `Nothing under “${labelOf(kind, name)}”`,
      kind,
      field: name,
      optionId: null,
      voice: null,
    }));
}

function noneOf(
  found: readonly unknown[],
  part: Omit<MissingPart, 'optionId' | 'voice'>,
): readonly MissingPart[] {
  return found.length > 0 ? [] : [{ ...part, optionId: null, voice: null }];
}

function labelOf(kind: EntityKind, field: string): string {
  return definitionOf(kind).fields[field]?.label ?? field;
}
