import { entitiesOf, type SomeEntities } from '../model/case-file.ts';
import type { CivilDate, PartialDate } from '../model/dates.ts';
import type { FieldsOf } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import { currentLegalStatus, type LegalStatusKey } from './looked-after.ts';

export type ResponsibilityBasis = NonNullable<FieldsOf<'person'>['parentalResponsibilityBasis']>;

type BasisNote = {
  /** What the law says of this way of holding it, in a sentence. */
  readonly statement: string;
  /** Ids of the register of legal sources. */
  readonly sources: readonly string[];
};

/** What each way of holding parental responsibility rests on; null for one said in the worker's words. */
export const basisNotes: Readonly<Record<ResponsibilityBasis, BasisNote | null>> = {
  mother: {
    statement: 'A mother has it from the birth.',
    sources: ['ca-1989-s2'],
  },
  married_father: {
    statement:
      'A father married to, or in a civil partnership with, the mother at the birth has it; marrying later gives it too.',
    sources: ['ca-1989-s2'],
  },
  registered_father: {
    statement:
      'A father who was not married to the mother has it once he is named in the register of births, if that was on or after 1 December 2003.',
    sources: ['ca-1989-s4'],
  },
  second_parent: {
    statement:
      'A second female parent in law has it from the birth, or by registration, agreement or order, as her standing towards the mother was.',
    sources: ['ca-1989-s2', 'ca-1989-s4za'],
  },
  agreement: {
    statement: 'An agreement with the mother has effect once made and recorded as prescribed.',
    sources: ['ca-1989-s4', 'ca-1989-s4za'],
  },
  parental_responsibility_order: {
    statement: 'A court may give it to a father or second female parent, and may end it.',
    sources: ['ca-1989-s4', 'ca-1989-s4za'],
  },
  step_parent: {
    statement:
      'Somebody married to, or in a civil partnership with, a parent who has it may be given it by agreement of every parent who has it, or by order.',
    sources: ['ca-1989-s4a'],
  },
  child_arrangements_order: {
    statement:
      'Somebody named as the person the child lives with has it while the order lasts. It is limited where they are neither parent nor guardian.',
    sources: ['ca-1989-s12'],
  },
  special_guardianship_order: {
    statement:
      'A special guardian has it while the order lasts, and may generally use it to the exclusion of others.',
    sources: ['ca-1989-s14c'],
  },
  guardian: {
    statement: 'A guardian has it once the appointment takes effect, after a death.',
    sources: ['ca-1989-s5'],
  },
  adoption_order: {
    statement: 'An adoption order gives it to the adopters and ends everyone else’s.',
    sources: ['aca-2002-s46'],
  },
  parental_order: {
    statement: 'A parental order after surrogacy makes the applicants the parents in law.',
    sources: ['hfea-2008-s54'],
  },
  other: null,
};

/** Somebody recorded as having parental responsibility, and what is not said about it yet. */
export type ResponsibilityHolder = {
  readonly personId: EntityId;
  readonly basis: ResponsibilityBasis | null;
  readonly since: PartialDate | null;
  readonly evidence: string;
};

/** Who is recorded as having it, and of whom it is not known or not said. */
export type Responsibility = {
  readonly holders: readonly ResponsibilityHolder[];
  readonly notYetKnown: readonly EntityId[];
};

/** Who holds parental responsibility and how, as recorded, in the order of the people. */
export function responsibilityOf(caseFile: SomeEntities): Responsibility {
  const people = entitiesOf(caseFile, 'person');
  return {
    holders: people
      .filter(({ fields }) => fields.parentalResponsibility === 'yes')
      .map(({ id, fields }) => ({
        personId: id,
        basis: fields.parentalResponsibilityBasis,
        since: fields.parentalResponsibilitySince,
        evidence: fields.parentalResponsibilityEvidence,
      })),
    notYetKnown: people
      .filter(({ fields }) => fields.parentalResponsibility === 'not_known')
      .map(({ id }) => id),
  };
}

/** What a legal status gives the local authority, and what that rests on. */
export type AuthorityResponsibility = {
  readonly status: LegalStatusKey;
  readonly statement: string;
  readonly sources: readonly string[];
};

const AUTHORITY_HOLDS: {
  readonly [Status in LegalStatusKey]?: Omit<AuthorityResponsibility, 'status'>;
} = {
  emergency_protection_order: {
    statement:
      'The applicant for an emergency protection order has it while the order lasts, limited to what safeguards the child.',
    sources: ['ca-1989-s44'],
  },
  interim_care_order: {
    statement:
      'The authority has it while the interim care order lasts, and may limit how parents meet theirs where that is necessary for the child’s welfare.',
    sources: ['ca-1989-s33', 'ca-1989-s38'],
  },
  care_order: {
    statement:
      'The authority has it while the care order lasts, and may limit how parents meet theirs where that is necessary for the child’s welfare.',
    sources: ['ca-1989-s33'],
  },
  placement_order: {
    statement:
      'The adoption agency has it while the placement order lasts, as do prospective adopters once the child is placed with them. The agency decides how far others’ is limited.',
    sources: ['aca-2002-s25'],
  },
};

/** What today's legal status gives the local authority; null where it gives no parental responsibility. */
export function authorityResponsibility(
  caseFile: SomeEntities,
  today: CivilDate,
): AuthorityResponsibility | null {
  const periods = entitiesOf(caseFile, 'legalStatus').map(({ fields }) => fields);
  const status = currentLegalStatus(periods, today);
  if (status === null) return null;
  const held = AUTHORITY_HOLDS[status];
  return held === undefined ? null : { status, ...held };
}
