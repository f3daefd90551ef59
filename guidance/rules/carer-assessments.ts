import { entitiesOf, type SomeEntities } from '../model/case-file.ts';
import type { CivilDate } from '../model/dates.ts';
import type { EntityOf, FieldsOf } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';

type AssessmentType = NonNullable<FieldsOf<'assessment'>['assessmentType']>;

/** The kinds of assessment that are about somebody who may care for the child. */
export const carerAssessmentTypes = [
  'viability_assessment',
  'connected_person_assessment',
  'fostering_assessment',
  'special_guardianship_report',
  'parenting_assessment',
  'parent_suitability_assessment',
] as const satisfies readonly AssessmentType[];

const CARER_TYPES: ReadonlySet<string> = new Set(carerAssessmentTypes);

/** Whether a row is an assessment of a carer: by its kind, or because a carer is chosen for it. */
export function isCarerAssessment(fields: Readonly<Record<string, unknown>>): boolean {
  const type = fields['assessmentType'];
  return (
    (typeof type === 'string' && CARER_TYPES.has(type)) ||
    isChosen(fields['carer']) ||
    isChosen(fields['secondCarer'])
  );
}

/**
 * Whose list an assessment stands in: the first chosen carer who is in the case file. Null where
 * none is, so that it is listed as one with no carer chosen and is lost from no page.
 */
export function listedUnder(
  fields: Readonly<Record<string, unknown>>,
  people: ReadonlySet<string>,
): EntityId | null {
  for (const chosen of [fields['carer'], fields['secondCarer']]) {
    if (typeof chosen === 'string' && people.has(chosen)) return chosen as EntityId;
  }
  return null;
}

/** Everyone on the page of candidate carers, by how they stand, in the order of the people. */
export type CarersByStanding = {
  readonly candidates: readonly EntityId[];
  readonly noLonger: readonly EntityId[];
  /** Assessed, but not marked as a candidate carer now or before. */
  readonly assessedOnly: readonly EntityId[];
  /** Listed, and in none of the above. */
  readonly others: readonly EntityId[];
};

/** How the people of a case file stand as carers. Their order says nothing about them. */
export function carersByStanding(caseFile: SomeEntities): CarersByStanding {
  const people = entitiesOf(caseFile, 'person');
  const assessed = new Set(
    entitiesOf(caseFile, 'assessment').flatMap(({ fields }) => [fields.carer, fields.secondCarer]),
  );
  const idsOf = (passes: (person: EntityOf<'person'>) => boolean) =>
    people.filter(passes).map(({ id }) => id);
  const standing = ({ fields }: EntityOf<'person'>) => fields.candidateCarer;
  const isMarked = (person: EntityOf<'person'>) =>
    standing(person) === 'candidate' || standing(person) === 'no_longer';
  return {
    candidates: idsOf((person) => standing(person) === 'candidate'),
    noLonger: idsOf((person) => standing(person) === 'no_longer'),
    assessedOnly: idsOf((person) => !isMarked(person) && assessed.has(person.id)),
    others: idsOf((person) => !isMarked(person) && !assessed.has(person.id)),
  };
}

/** Assessments in which somebody is the second carer, so listed under the first. */
export function assessedTogetherWith(
  caseFile: SomeEntities,
  person: EntityId,
): readonly EntityOf<'assessment'>[] {
  const people = new Set<string>(entitiesOf(caseFile, 'person').map(({ id }) => id));
  return entitiesOf(caseFile, 'assessment').filter(
    ({ fields }) => fields.secondCarer === person && listedUnder(fields, people) !== person,
  );
}

/**
 * What is not said yet of an assessment of a carer. Practice: the reasons for a negative outcome
 * are given to the family with the way to challenge it.
 */
export function missingFromAssessment(
  fields: FieldsOf<'assessment'>,
  today: CivilDate,
): readonly string[] {
  const missing: string[] = [];
  const due = fields.plannedOn;
  if (fields.actualOn === null && due?.precision === 'day' && due.date < today) {
    missing.push('The date due has passed, and no date of completion is recorded.');
  }
  if (fields.actualOn !== null && fields.outcome === null) {
    missing.push('It is completed, and its outcome is not said.');
  }
  if (fields.outcome === 'negative') {
    if (fields.outcomeReasons.trim() === '') missing.push('The reasons are not given.');
    if (fields.reasonsSharedOn === null && fields.reasonsShared.trim() === '') {
      missing.push('It is not said whether the reasons were shared with the carer.');
    }
    if (fields.challenge === null) {
      missing.push('It is not said whether the outcome was challenged.');
    }
  }
  if (fields.outcome === 'not_completed' && fields.outcomeReasons.trim() === '') {
    missing.push('The reason that it was not completed is not given.');
  }
  if (fields.challenge === 'yes' && fields.challengeDetail.trim() === '') {
    missing.push('It was challenged, and what came of it is not said.');
  }
  return missing;
}

function isChosen(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
