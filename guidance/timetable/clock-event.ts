import type { PartialDate } from '../model/dates.ts';
import type { EntityKind, FieldsOf } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import type { DayNumber } from '../rules/counting/day-number.ts';
import type { LegalStatusKey } from '../rules/looked-after.ts';
import type { ClockEventType } from './event-types.ts';

/**
 * How an event stands. `actual`: it happened. `planned`: a date has been set. `projected`: it stands
 * on the last day that a rule allows it. `certain`: it comes by itself, as a birthday does.
 */
export type EventBasis = 'actual' | 'planned' | 'projected' | 'certain';

/** Something dated that a rule can count from or look for. */
export type ClockEvent = {
  readonly type: ClockEventType;
  /** The date as recorded; null where none is. */
  readonly on: PartialDate | null;
  /** The day, where it is known to the day: nothing is counted from any other. */
  readonly day: DayNumber | null;
  readonly basis: EventBasis;
  /** What it was read from; null for a date that a rule or a birthday gives. */
  readonly entityId: EntityId | null;
  readonly kind: EntityKind | null;
  /** What the worker calls it, or '' where it has no words of its own. */
  readonly title: string;
  /** The time of day it began, `HH:MM`, where that was recorded. */
  readonly time: string | null;
  readonly adoptionRoute: FieldsOf<'decision'>['adoptionRoute'];
  /** For an extension, the end that the court set. */
  readonly endsOn: DayNumber | null;
};

/** A period of legal status, its bounds as days; a start or an end that is not known is null. */
export type StatusFact = {
  readonly status: LegalStatusKey;
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  readonly hasEnded: boolean;
};

/** An unbroken time of being looked after. */
export type LookedAfterSpell = {
  /** First day it may have begun; exact only where `startsExactly`. */
  readonly from: DayNumber;
  readonly startsExactly: boolean;
  readonly startedOn: PartialDate | null;
  /** The day it ended, on which the child is no longer looked after; null while it goes on. */
  readonly to: DayNumber | null;
  readonly endedOn: PartialDate | null;
  readonly entityId: EntityId;
};

/** A placement of a looked-after child. */
export type PlacementFact = {
  readonly entityId: EntityId;
  readonly placementKind: FieldsOf<'placement'>['placementKind'];
  readonly basis: FieldsOf<'placement'>['basis'];
  readonly meantToLast: FieldsOf<'placement'>['meantToLast'];
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
};

/** Everything the clock reads of a case file. */
export type ClockFacts = {
  readonly events: readonly ClockEvent[];
  readonly statuses: readonly StatusFact[];
  readonly spells: readonly LookedAfterSpell[];
  readonly placements: readonly PlacementFact[];
  readonly bornOn: DayNumber | null;
  /** A reason is recorded for not offering a family group decision-making meeting. */
  readonly isFamilyMeetingExcepted: boolean;
  /** Dated rows that say no kind, from which nothing can be counted. */
  readonly untyped: readonly { readonly kind: EntityKind; readonly entityId: EntityId }[];
  /** Periods whose dates cannot both be right, from which nothing is counted. */
  readonly contradictory: readonly {
    readonly kind: EntityKind;
    readonly entityId: EntityId;
    readonly why: Contradiction;
  }[];
};

/** Why a period cannot be as it is recorded. */
export type Contradiction = 'ends_before_it_begins' | 'before_birth';

/** A placement for adoption, as against fostering by people who may adopt. */
export function isAdoptive(placement: Pick<PlacementFact, 'placementKind' | 'basis'>): boolean {
  return placement.placementKind === 'adopters' && placement.basis !== 'named_child_approval';
}

/** Each contradiction in words, to follow what it is of: "One placement …". */
export const contradictionWords: Readonly<Record<Contradiction, string>> = {
  ends_before_it_begins: 'ends before it begins',
  before_birth: 'begins before the child was born',
};
