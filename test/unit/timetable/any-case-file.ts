import fc from 'fast-check';
import type { CaseFile } from '../../../guidance/model/case-file.ts';
import {
  assessmentTypes,
  decisionTypes,
  meetingTypes,
  noticeTypes,
  orderTypes,
} from '../../../guidance/model/entities/dated-event-types.ts';
import type { PartialDate } from '../../../guidance/model/dates.ts';
import { civilDateOf, dayNumberOf } from '../../../guidance/rules/counting/day-number.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';

/** Numbers between 0 and 1 that look random and are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST = dayNumberOf('2025-01-01');
const LAST = dayNumberOf('2027-12-31');

/** A case file with any events on any days between 2025 and 2027, some planned, some imprecise. */
function caseFileFrom(seed: number): CaseFile {
  const number = numbersFrom(seed);
  const below = (most: number) => Math.floor(number() * most);
  const anyDate = (): PartialDate => {
    const date = civilDateOf(FIRST + below(LAST - FIRST));
    return below(12) > 0 ? day(date) : { date: `${date.slice(0, 7)}-01`, precision: 'month' };
  };
  const maybe = () => (below(2) === 0 ? anyDate() : null);
  const oneOf = <const Key extends string>(keys: readonly Key[]): Key | null =>
    keys[below(keys.length)] ?? null;
  const builder = new CaseFileBuilder();
  const times = (most: number) => Array.from({ length: below(most + 1) });
  builder.add('child', { birthStatus: 'born', bornOn: maybe() });
  for (const _ of times(3)) {
    builder.add('legalStatus', {
      status: oneOf([
        'section_20',
        'police_protection',
        'interim_care_order',
        'care_order',
        'placement_order',
        'not_looked_after',
      ]),
      startedOn: below(8) > 0 ? anyDate() : null,
      endedOn: maybe(),
    });
  }
  for (const _ of times(3)) {
    builder.add('placement', {
      placementKind: oneOf(['parent', 'foster_carer', 'connected_person', 'adopters']),
      basis: oneOf([
        'planned',
        'emergency',
        'before_assessment',
        'temporary_approval',
        'short_break',
      ]),
      plannedOn: maybe(),
      startedOn: maybe(),
      endedOn: maybe(),
    });
  }
  for (const _ of times(5)) {
    builder.add('review', {
      reviewType: oneOf(['looked_after_review', 'adoption_review']),
      plannedOn: maybe(),
      actualOn: maybe(),
    });
  }
  for (const _ of times(4)) builder.add('visit', { visitType: 'visit', actualOn: maybe() });
  for (const _ of times(3)) {
    builder.add('order', {
      orderType: oneOf(ORDERS),
      plannedOn: maybe(),
      actualOn: maybe(),
    });
    builder.add('meeting', { meetingType: oneOf(MEETINGS), actualOn: maybe() });
    builder.add('decision', { decisionType: oneOf(DECISIONS), actualOn: maybe() });
    builder.add('notice', { noticeType: oneOf(NOTICES), actualOn: maybe() });
    builder.add('assessment', { assessmentType: oneOf(ASSESSMENTS), actualOn: maybe() });
  }
  return builder.build();
}

const keysOf = <Key extends string>(of: Readonly<Record<Key, string>>) => Object.keys(of) as Key[];
const ORDERS = keysOf(orderTypes);
const MEETINGS = keysOf(meetingTypes);
const DECISIONS = keysOf(decisionTypes);
const NOTICES = keysOf(noticeTypes);
const ASSESSMENTS = keysOf(assessmentTypes);

/** Any such case file. */
export const anyCaseFile = fc.integer().map(caseFileFrom);
