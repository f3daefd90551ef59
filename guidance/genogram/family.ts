import type { FieldsOf } from '../model/entities.ts';
import type { PartialDate } from '../model/dates.ts';

/*
 * The family as it was recorded, before anything is drawn: people, who is whose parent, who is or
 * was a couple, and what of it cannot be so. Ids are those of the case file.
 */

export type RelativeId = string;

type Person = FieldsOf<'person'>;
export type ParentNature = NonNullable<FieldsOf<'parentage'>['nature']>;
export type CoupleStatus = NonNullable<FieldsOf<'couple'>['status']>;

/** Somebody on the genogram: the child whose case file it is, or a person of the case file. */
export type Relative = {
  readonly id: RelativeId;
  /** True of the child whose case file it is, and of nobody else. */
  readonly isIndexChild: boolean;
  /** Stands for a parent of that child of whom nothing is recorded. */
  readonly isUnknownParent: boolean;
  readonly name: string;
  /** As written: "Maternal aunt". Empty where nothing is, or where it stands as the name. */
  readonly relationship: string;
  readonly side: Person['side'];
  readonly sex: NonNullable<Person['sex']>;
  readonly lifeStatus: NonNullable<Person['lifeStatus']>;
  /** The expected date of somebody not yet born. */
  readonly bornOn: PartialDate | null;
  readonly diedOn: PartialDate | null;
  readonly household: Person['household'];
};

export type ParentTie = {
  readonly parent: RelativeId;
  readonly child: RelativeId;
  readonly nature: ParentNature | 'not_recorded';
};

export type CoupleTie = {
  readonly one: RelativeId;
  readonly other: RelativeId;
  readonly status: CoupleStatus | 'not_recorded';
  readonly beganOn: PartialDate | null;
};

/** What was recorded and cannot be drawn, or cannot be so, each in one sentence. */
export type Trouble = string;

export type Family = {
  readonly indexChild: RelativeId;
  readonly relatives: ReadonlyMap<RelativeId, Relative>;
  /** Every tie that can be drawn. Nobody is their own ancestor by them. */
  readonly parentTies: readonly ParentTie[];
  /** At most one for any two people. */
  readonly coupleTies: readonly CoupleTie[];
  readonly troubles: readonly Trouble[];
};

/** The relative with an id, which is known to be there. */
export function relativeOf(family: Pick<Family, 'relatives'>, id: RelativeId): Relative {
  const found = family.relatives.get(id);
  if (found === undefined) throw new Error('Every tie of a family is between its relatives.');
  return found;
}

/** Says earlier before later; what is not known comes last. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
