import type { EntityOf, FieldsOf } from '../model/entities.ts';
import type { DayNumber } from '../rules/counting/day-number.ts';
import { isAdoptive, type LookedAfterSpell, type PlacementFact } from './clock-event.ts';
import { exactDay, type EventReader } from './event-reader.ts';
import type { ClockEventType } from './event-types.ts';

type Dated = {
  readonly review: EntityOf<'review'>;
  /** The day held or, while it has not been held, planned. */
  readonly day: DayNumber;
};

const PLACE: Readonly<Record<NonNullable<FieldsOf<'review'>['placeInOrder']>, number>> = {
  first: 1,
  second: 2,
  later: 3,
};
const IN_CARE: readonly ClockEventType[] = ['first_review', 'second_review', 'later_review'];
const IN_ADOPTION: readonly ClockEventType[] = [
  'first_adoption_review',
  'second_adoption_review',
  'later_adoption_review',
];

/**
 * Reads which review is which. A looked-after child's reviews are counted in each spell of being
 * looked after, by date; adoption reviews in each placement for adoption. Where the worker says
 * which one a review is, the count goes on from there.
 */
export function addReviews(
  reader: EventReader,
  reviews: readonly EntityOf<'review'>[],
  spells: readonly LookedAfterSpell[],
  placements: readonly PlacementFact[],
): void {
  for (const review of reviews) addAsItStands(reader, review);
  const dated = reviews
    .flatMap((review): readonly Dated[] => {
      const day = exactDay(review.fields.actualOn ?? review.fields.plannedOn);
      return day === null ? [] : [{ review, day }];
    })
    // One that is only planned comes after all that were held, whatever was planned once.
    .toSorted(
      (a, b) =>
        Number(a.review.fields.actualOn === null) - Number(b.review.fields.actualOn === null) ||
        a.day - b.day ||
        (a.review.id < b.review.id ? -1 : 1),
    );
  const adoptive = placements.filter(isAdoptive);
  const isPlaced = (day: DayNumber) =>
    adoptive.some((placement) => contains(placement.from, placement.to, day));
  const inCare = dated.filter(
    ({ review: { fields }, day }) =>
      fields.reviewType === 'looked_after_review' ||
      (fields.reviewType === 'adoption_review' && !isPlaced(day)),
  );
  for (const spell of spells) {
    const here = inCare.filter(({ day }) => contains(spell.from, spell.to, day));
    addInOrder(reader, here, IN_CARE);
    for (const { review } of here) addRow(reader, 'looked_after_review', review);
  }
  for (const placement of adoptive) {
    addInOrder(
      reader,
      dated.filter(
        ({ review, day }) =>
          review.fields.reviewType === 'adoption_review' &&
          contains(placement.from, placement.to, day),
      ),
      IN_ADOPTION,
    );
  }
  for (const { review, day } of inCare) {
    if (isPlaced(day)) continue;
    addRow(reader, 'review_before_placing', review);
    const hasEnded = adoptive.some(({ to }) => to !== null && to <= day);
    if (hasEnded) addRow(reader, 'review_after_adoptive_placement', review);
  }
}

function addAsItStands(reader: EventReader, review: EntityOf<'review'>): void {
  const { fields } = review;
  switch (fields.reviewType) {
    case 'initial_child_protection_conference':
    case 'child_protection_review':
    case 'pathway_plan_review':
    case 'special_guardianship_support_review':
      addRow(reader, fields.reviewType, review);
      break;
    case 'looked_after_review':
    case 'adoption_review':
      if (fields.adjourned === 'yes' && fields.actualOn !== null) {
        addRow(reader, 'review_adjourned', review);
        if (fields.completedOn !== null) {
          reader.add('review_completed', fields.completedOn, 'actual', originOf(review));
        }
      }
      break;
    case 'other_review':
    case null:
      break;
  }
}

function addInOrder(
  reader: EventReader,
  reviews: readonly Dated[],
  types: readonly ClockEventType[],
): void {
  let place = 0;
  for (const { review } of reviews) {
    const said = review.fields.placeInOrder;
    place = Math.max(place + 1, said === null ? 0 : PLACE[said]);
    const type = types[Math.min(place, types.length) - 1];
    if (type !== undefined) addRow(reader, type, review);
  }
}

function addRow(reader: EventReader, type: ClockEventType, review: EntityOf<'review'>): void {
  reader.addRow(type, review.fields, originOf(review));
}

function originOf(review: EntityOf<'review'>) {
  return { kind: 'review', entityId: review.id, title: review.fields.title } as const;
}

function contains(from: DayNumber | null, to: DayNumber | null, day: DayNumber): boolean {
  return from !== null && from <= day && (to === null || day <= to);
}
