import { addMonths, type DayNumber } from '../rules/counting/day-number.ts';
import type { LegalStatusKey } from '../rules/looked-after.ts';
import {
  isAdoptive,
  type ClockEvent,
  type ClockFacts,
  type LookedAfterSpell,
  type PlacementFact,
} from './clock-event.ts';
import type { Condition } from './condition-names.ts';
import type { EventIndex } from './event-index.ts';
import type { ClockEventType } from './event-types.ts';
import { isShortBreak } from './short-breaks.ts';

/** Whether a condition holds; or why that cannot be said. */
export type Holding = boolean | 'birth_unknown' | 'short_breaks';

/** What a condition is read from: the case file, and the occurrence the rule would count from. */
export type Reading = {
  readonly facts: ClockFacts;
  readonly events: EventIndex;
  /** The day of the occurrence. */
  readonly day: DayNumber;
  readonly event: ClockEvent | null;
};

const DAYS_OF_TEMPORARY_APPROVAL = 16 * 7;
const DAYS_OF_EMERGENCY_ORDER = 8;
const WEEK = 7;

const PROCEEDINGS_BEGUN: readonly ClockEventType[] = ['care_application_issued'];
const PROCEEDINGS_ENDED: readonly ClockEventType[] = [
  'proceedings_disposed',
  'care_order_made',
  'supervision_order_made',
];
const ADOPTION_IS_PLAN: readonly ClockEventType[] = [
  'adoption_becomes_plan',
  'adm_decision',
  'placement_order_made',
];
const AUTHORITY_TO_PLACE: readonly ClockEventType[] = [
  'placement_order_made',
  'consent_to_placement_given',
];
const ADOPTION_ORDER: readonly ClockEventType[] = ['adoption_order_made'];
const PLACEMENT_APPLICATION: readonly ClockEventType[] = ['placement_application_issued'];
const SPECIAL_GUARDIANSHIP: readonly ClockEventType[] = ['special_guardianship_order_made'];

/** How each condition is read. */
const readings: Readonly<Record<Condition, (reading: Reading) => Holding>> = {
  under_5: ({ facts, day }) =>
    facts.bornOn === null ? 'birth_unknown' : day < addMonths(facts.bornOn, 5 * 12),
  aged_5_or_over: ({ facts, day }) =>
    facts.bornOn === null ? 'birth_unknown' : day >= addMonths(facts.bornOn, 5 * 12),
  reaches_16_soon: ({ facts, events }) =>
    facts.bornOn !== null && events.today >= addMonths(facts.bornOn, 15 * 12),
  aged_16_or_17: ({ facts, day }) =>
    facts.bornOn !== null &&
    day >= addMonths(facts.bornOn, 16 * 12) &&
    day < addMonths(facts.bornOn, 18 * 12),
  looked_after: ({ facts, day }) => spellOn(facts, day) !== undefined,
  looked_after_now: ({ facts, events }) => spellOn(facts, events.today) !== undefined,
  outside_short_breaks: ({ facts, events, day }) => {
    // On the day a stay ends the child is no longer looked after, and it was a short break still.
    const spell = spellOn(facts, day) ?? spellOn(facts, day - 1);
    return spell !== undefined && isShortBreak(spell, facts, events.today) ? 'short_breaks' : true;
  },
  in_care: ({ facts, day }) => hasStatus(facts, day, ['interim_care_order', 'care_order']),
  accommodated: ({ facts, day }) =>
    hasStatus(facts, day, ['section_20']) || hasStatus(facts, day - 1, ['section_20']),
  in_proceedings_now: ({ facts, events }) =>
    hasStatus(facts, events.today, ['interim_care_order', 'interim_supervision_order']),
  proceedings_open: ({ events }) =>
    events.hasHappened(PROCEEDINGS_BEGUN, events.today) &&
    !events.hasHappened(PROCEEDINGS_ENDED, events.today),
  adoption_is_plan: ({ events }) => events.hasHappened(ADOPTION_IS_PLAN, events.today),
  authority_to_place: ({ events, day }) => hasAuthorityToPlace(events, day),
  authority_to_place_now: ({ events }) => hasAuthorityToPlace(events, events.today),
  placed_for_adoption: ({ facts, day }) => isPlacedForAdoption(facts, day),
  not_placed_for_adoption: ({ facts, day }) => !isPlacedForAdoption(facts, day),
  no_placement_application: ({ events, day }) => !events.hasHappened(PLACEMENT_APPLICATION, day),
  no_adoption_order: ({ events, day }) => !events.hasHappened(ADOPTION_ORDER, day),
  relinquished: ({ event }) => event?.adoptionRoute === 'relinquished',
  not_relinquished: ({ event }) => event?.adoptionRoute !== 'relinquished',
  after_special_guardianship: ({ events }) =>
    events.hasHappened(SPECIAL_GUARDIANSHIP, events.today),
  family_meeting_expected: ({ facts }) => !facts.isFamilyMeetingExcepted,
  approval_extended: ({ events, day }) => isApprovalExtended(events, day),
  approval_not_extended: ({ events, day }) => !isApprovalExtended(events, day),
  emergency_order_extended: ({ events, day }) =>
    events
      .of('emergency_protection_order_extended')
      .some((one) => isWithin(one, day - DAYS_OF_EMERGENCY_ORDER, day)),
  with_connected_person_now: ({ facts, events }) =>
    placementOn(facts, events.today)?.basis === 'temporary_approval',
  placed_before_assessment: ({ facts, day }) =>
    placementOn(facts, day)?.basis === 'before_assessment',
  living_with_parent: ({ facts, day }) => placementOn(facts, day)?.placementKind === 'parent',
  visits_first_year: (reading) => visitsAre(reading, 'ordinary') && !hasLastedAYear(reading),
  visits_until_18: (reading) =>
    visitsAre(reading, 'ordinary') &&
    hasLastedAYear(reading) &&
    placementOn(reading.facts, reading.day)?.meantToLast === 'until_18',
  visits_long_term_agreed: (reading) =>
    visitsAre(reading, 'ordinary') &&
    hasLastedAYear(reading) &&
    placementOn(reading.facts, reading.day)?.meantToLast === 'long_term_agreed',
  visits_other_after_year: (reading) => {
    const lasts = placementOn(reading.facts, reading.day)?.meantToLast ?? null;
    return (
      visitsAre(reading, 'ordinary') &&
      hasLastedAYear(reading) &&
      lasts !== 'until_18' &&
      lasts !== 'long_term_agreed'
    );
  },
  visits_before_assessment: (reading) => visitsAre(reading, 'before_assessment'),
  visits_temporary_or_interim: (reading) => visitsAre(reading, 'temporary_or_interim'),
  visits_care_order_parent: (reading) => visitsAre(reading, 'care_order_parent'),
  visits_others_responsible: (reading) => visitsAre(reading, 'others_responsible'),
  visits_adoption: (reading) => visitsAre(reading, 'adoption'),
  placement_under_a_year: (reading) => !hasLastedAYear(reading),
  placement_over_a_year: hasLastedAYear,
  before_placement_review: (reading) => !hasReviewInPlacement(reading, 'looked_after_review'),
  after_placement_review: (reading) => hasReviewInPlacement(reading, 'looked_after_review'),
  before_adoption_review: (reading) => !hasReviewInPlacement(reading, 'first_adoption_review'),
  first_year_of_private_fostering: (reading) => !isPrivateFosteringOverAYear(reading),
  after_first_year_of_private_fostering: isPrivateFosteringOverAYear,
};

/** Whether every condition holds; the first that fails or cannot be said decides. */
export function holding(conditions: readonly Condition[], reading: Reading): Holding {
  for (const condition of conditions) {
    const holds = readings[condition](reading);
    if (holds !== true) return holds;
  }
  return true;
}

type VisitRegime =
  | 'ordinary'
  | 'adoption'
  | 'others_responsible'
  | 'before_assessment'
  | 'temporary_or_interim'
  | 'care_order_parent';

/** Which rule about visits applies in a placement on a day: one, and only one. */
function visitRegime({ facts, events, day }: Reading, placement: PlacementFact): VisitRegime {
  if (isAdoptive(placement)) return 'adoption';
  if (placement.placementKind === 'others_responsible') return 'others_responsible';
  const isWithParent = placement.placementKind === 'parent';
  const hasHappened = (type: 'foster_carer_approved' | 'placement_with_parent_approved') =>
    events.of(type).some((one) => isWithin(one, (placement.from ?? day) - 1, day));
  // With a parent under an interim care order two parts of regulation 28 can apply: the shorter
  // time governs, whatever the footing of the placement.
  if (isWithParent && hasStatus(facts, day, ['interim_care_order'])) return 'temporary_or_interim';
  if (placement.basis === 'before_assessment' && !hasHappened('placement_with_parent_approved')) {
    return 'before_assessment';
  }
  if (placement.basis === 'temporary_approval' && !hasHappened('foster_carer_approved')) {
    return 'temporary_or_interim';
  }
  if (isWithParent && hasStatus(facts, day, ['care_order'])) return 'care_order_parent';
  return 'ordinary';
}

function visitsAre(reading: Reading, regime: VisitRegime): boolean {
  const placement = placementOn(reading.facts, reading.day);
  return placement !== undefined && visitRegime(reading, placement) === regime;
}

function hasLastedAYear({ facts, day }: Reading): boolean {
  const from = placementOn(facts, day)?.from ?? null;
  return from !== null && day >= addMonths(from, 12);
}

/**
 * Whether a review has been held in the placement, up to the day on which the next weekly visit
 * would fall due: once it has been held, the weekly visits are over.
 */
function hasReviewInPlacement(
  { facts, events, day }: Reading,
  type: 'looked_after_review' | 'first_adoption_review',
): boolean {
  const from = placementOn(facts, day)?.from ?? null;
  return from !== null && events.of(type).some((one) => isWithin(one, from - 1, day + WEEK));
}

/** The placement on a day. On the day of a move it is the one moved to. */
function placementOn(facts: ClockFacts, day: DayNumber): PlacementFact | undefined {
  let found: PlacementFact | undefined;
  for (const placement of facts.placements) {
    if (placement.from === null || placement.from > day) continue;
    if (placement.to !== null && placement.to <= day) continue;
    if (found?.from == null || placement.from >= found.from) found = placement;
  }
  return found;
}

/** Nobody is looked after from the 18th birthday on, whatever is recorded (Children Act 1989 s.105(1)). */
function spellOn(facts: ClockFacts, day: DayNumber): LookedAfterSpell | undefined {
  if (facts.bornOn !== null && day >= addMonths(facts.bornOn, 18 * 12)) return undefined;
  return facts.spells.find(({ from, to }) => from <= day && (to === null || day < to));
}

function hasStatus(
  facts: ClockFacts,
  day: DayNumber,
  statuses: readonly LegalStatusKey[],
): boolean {
  return facts.statuses.some(
    ({ status, from, to, hasEnded }) =>
      statuses.includes(status) &&
      (from === null || from <= day) &&
      (hasEnded ? to !== null && day < to : true),
  );
}

function isPlacedForAdoption(facts: ClockFacts, day: DayNumber): boolean {
  return facts.placements.some(
    (placement) =>
      isAdoptive(placement) &&
      placement.from !== null &&
      placement.from <= day &&
      (placement.to === null || day < placement.to),
  );
}

function hasAuthorityToPlace(events: EventIndex, day: DayNumber): boolean {
  return events.hasHappened(AUTHORITY_TO_PLACE, day) && !events.hasHappened(ADOPTION_ORDER, day);
}

function isApprovalExtended(events: EventIndex, expiry: DayNumber): boolean {
  return events
    .of('extension_approved')
    .some((one) => isWithin(one, expiry - DAYS_OF_TEMPORARY_APPROVAL, expiry));
}

/** Happened after one day and no later than another. */
function isWithin(event: ClockEvent, after: DayNumber, upTo: DayNumber): boolean {
  const { basis, day } = event;
  return basis === 'actual' && day !== null && day > after && day <= upTo;
}

/** The arrangement is taken to begin when the authority becomes aware of it. */
function isPrivateFosteringOverAYear({ events, day }: Reading): boolean {
  const known = (['private_fostering_known', 'private_fostering_notice'] as const)
    .flatMap((type) => events.of(type).map((one) => one.day))
    .filter((one) => one !== null);
  return known.length > 0 && day >= addMonths(Math.min(...known), 12);
}
