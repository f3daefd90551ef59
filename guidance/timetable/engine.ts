import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '../model/dates.ts';
import { countFrom, lastWorkingDayBefore } from '../rules/counting/count.ts';
import { civilDateOf, dayNumberOf, type DayNumber } from '../rules/counting/day-number.ts';
import {
  workingDaysOf,
  type BankHolidays,
  type WorkingDays,
} from '../rules/counting/working-days.ts';
import type { LegalKind } from '../schema/legal-source.ts';
import type { TimetableRule } from '../schema/timetable-rule.ts';
import type { ClockEvent, ClockFacts } from './clock-event.ts';
import { holding, type Holding } from './conditions.ts';
import {
  dateOfDue,
  type DueDate,
  type Prompt,
  type Timetable,
  type Uncomputable,
} from './due-date.ts';
import { EventIndex } from './event-index.ts';
import { findDone, findPlanned, hasLapsed, type Occurrence } from './matching.ts';
import { prepareRules, type Prepared } from './prepared-rules.ts';
import { Turning, watchFacts } from './turning.ts';

type Run = {
  readonly facts: ClockFacts;
  readonly events: EventIndex;
  readonly workingDays: WorkingDays;
  readonly turning: Turning;
  readonly found: DueDate[];
  /** Rule and reason of what cannot be computed, said once for a rule. */
  readonly said: Set<string>;
};

/**
 * Every date that the rules give for a child, and how each stands on a day. Chains run from what
 * actually happened; a link that rests on a planned date, or on the last day for something still to
 * be done, is marked as projected. The order in which events were entered makes no difference.
 */
export function computeTimetable(
  facts: ClockFacts,
  rules: readonly TimetableRule[],
  holidays: BankHolidays,
  today: CivilDate,
): Timetable {
  const day = dayNumberOf(today);
  const turning = new Turning(day);
  watchFacts(turning, facts, day);
  const run: Run = {
    facts,
    events: new EventIndex(facts.events, day),
    workingDays: workingDaysOf(holidays),
    turning,
    found: [],
    said: new Set(),
  };
  for (const one of prepareRules(rules).deadlines) computeDeadline(run, one);
  const turnsOn = turning.next === null ? null : civilDateOf(turning.next);
  return { today, turnsOn, dueDates: run.found.toSorted(compareDueDates) };
}

/** The rules that compute no date and bear on the child on a day. */
export function promptsFor(
  facts: ClockFacts,
  rules: readonly TimetableRule[],
  today: CivilDate,
): readonly Prompt[] {
  const events = new EventIndex(facts.events, dayNumberOf(today));
  const now = { facts, events, day: events.today, event: null };
  return prepareRules(rules).prompts.filter(
    ({ appliesWhen }) => appliesWhen !== undefined && holding(appliesWhen, now) === true,
  );
}

function computeDeadline(run: Run, one: Prepared): void {
  const { deadline } = one;
  const { events } = run;
  const triggers = events.ofAny(deadline.triggers);
  if (triggers.length === 0) {
    addIfExpected(run, one);
    return;
  }
  for (let at = 0; at < triggers.length; at += 1) {
    const trigger = triggers[at];
    if (trigger === undefined) continue;
    if (deadline.fromActualOnly === true && isProjected(trigger)) continue;
    // What was planned for a day gone by and not recorded as done counts for nothing.
    if (trigger.basis === 'planned' && (trigger.day ?? 0) < events.today) continue;
    const day = trigger.day;
    if (day === null) {
      addUndated(run, one, trigger, at);
      continue;
    }
    if ((one.from !== null && day < one.from) || (one.to !== null && day > one.to)) continue;
    const holds = holding(deadline.appliesWhen ?? [], {
      facts: run.facts,
      events,
      day,
      event: trigger,
    });
    if (holds === false) continue;
    if (holds !== true) {
      addUncomputable(run, one, trigger, at, { why: holds });
      continue;
    }
    addOccurrence(run, one, at, {
      trigger,
      day,
      previous: dayBefore(triggers, at, day),
      next: dayAfter(triggers, at, day),
    });
  }
}

function addOccurrence(run: Run, one: Prepared, at: number, occurrence: Occurrence): void {
  const { deadline, rule } = one;
  const { events, workingDays } = run;
  const { trigger, day } = occurrence;
  const later = deadline.laterOf === undefined ? undefined : lastOf(events.of(deadline.laterOf));
  const from = Math.max(day, later?.day ?? day);
  const counted = countFrom(from, deadline.count, workingDays);
  const done = findDone(one, occurrence, events);
  const planned = done === null ? findPlanned(one, occurrence, events) : null;
  const basics = {
    id: idOf(one, at),
    rule,
    deadline,
    trigger,
    isProjected: isProjected(trigger) || (later !== undefined && isProjected(later)),
    done,
    planned,
  };
  if (!counted.ok) {
    addUncomputable(run, one, trigger, at, {
      why: 'holidays_unknown',
      side: counted.side,
      year: counted.year,
    });
    return;
  }
  const ending = deadline.count.unit === 'hours' ? endingOf(trigger, deadline.count.amount) : null;
  const counts = ending?.day ?? counted.on;
  const isSetByCourt = trigger.endsOn !== null && trigger.endsOn < counts;
  const on = isSetByCourt && trigger.endsOn !== null ? trigger.endsOn : counts;
  run.turning.watch(on);
  const isLapsed = done === null && hasLapsed(one, occurrence, on, events);
  give(run, one, { ...basics, isLapsed }, on);
  const computed = {
    ...basics,
    on: civilDateOf(on),
    countedFrom: civilDateOf(from),
    lastWorkingDay: workingDayToPrompt(deadline.limit, on, workingDays),
    restsOnProjectedHolidays: counted.restsOnProjectedHolidays,
    isSetByCourt,
    time: ending?.time ?? null,
  };
  if (done !== null) {
    const daysLate = (done.day ?? on) - on;
    // That something did not come too soon is nothing to report.
    if (deadline.limit === 'not_before' && daysLate >= 0) return;
    run.found.push({ ...computed, status: 'done', done, daysLate });
    return;
  }
  if (isLapsed) return;
  const isPast = on < events.today;
  if (deadline.limit === 'window' && isPast) return;
  if (deadline.limit === 'not_before' && on <= events.today) return;
  run.found.push({ ...computed, status: isPast ? 'overdue' : 'due' });
}

/**
 * Puts the event that a deadline gives among the others. One that the deadline itself waits for,
 * such as the next review, stands on its last day until it is planned or done; once that day has
 * passed nobody knows when it will be, and what counts from it cannot be computed.
 */
function give(
  run: Run,
  { deadline }: Prepared,
  basics: Pick<DueDate, 'isProjected' | 'done' | 'planned'> & { readonly isLapsed: boolean },
  on: DayNumber,
): void {
  const { gives } = deadline;
  if (gives === undefined) return;
  const isAwaited = deadline.doneBy.includes(gives);
  if (isAwaited && (basics.done !== null || basics.planned !== null || basics.isLapsed)) return;
  const isKnown = !isAwaited || on >= run.events.today;
  run.events.add({
    type: gives,
    on: isKnown ? { date: civilDateOf(on), precision: 'day' } : null,
    day: isKnown ? on : null,
    basis: isAwaited || basics.isProjected ? 'projected' : 'certain',
    entityId: null,
    kind: null,
    title: '',
    time: null,
    adoptionRoute: null,
    endsOn: null,
  });
}

/** Where an event is missing that the child's situation says there must have been. */
function addIfExpected(run: Run, one: Prepared): void {
  const { expectedWhen, triggers, doneBy } = one.deadline;
  const [type] = triggers;
  if (expectedWhen === undefined || type === undefined) return;
  const { facts, events } = run;
  const holds: Holding = holding([expectedWhen], { facts, events, day: events.today, event: null });
  if (holds !== true || events.hasHappened(doneBy, events.today)) return;
  addUncomputable(run, one, null, 0, { why: 'missing_event', type });
}

function addUndated(run: Run, one: Prepared, trigger: ClockEvent, at: number): void {
  const { facts, events } = run;
  if (trigger.basis === 'planned') return;
  const { deadline } = one;
  // A projected event without a day says that the one before it is overdue: only a chain says so.
  if (trigger.basis === 'projected' && deadline.gives === undefined) return;
  const reading = { facts, events, day: events.today, event: trigger };
  if (holding(deadline.appliesWhen ?? [], reading) === false) return;
  const reason: Uncomputable =
    trigger.basis === 'projected'
      ? { why: 'missing_event', type: trigger.type }
      : trigger.on === null
        ? { why: 'undated_event', type: trigger.type }
        : { why: 'partial_date', type: trigger.type, on: trigger.on };
  addUncomputable(run, one, trigger, at, reason);
}

function addUncomputable(
  run: Run,
  one: Prepared,
  trigger: ClockEvent | null,
  at: number,
  reason: Uncomputable,
): void {
  const { deadline, rule } = one;
  if (deadline.limit === 'window' || deadline.limit === 'not_before') return;
  const { events } = run;
  const occurrence =
    trigger?.day == null ? null : { trigger, day: trigger.day, previous: null, next: null };
  const done =
    occurrence === null
      ? (events.ofAny(deadline.doneBy).find(({ basis }) => basis === 'actual') ?? null)
      : findDone(one, occurrence, events);
  if (done === null && occurrence !== null && hasLapsed(one, occurrence, null, events)) return;
  const key = `${rule.id} ${deadline.title} ${reason.why}`;
  if (done === null && run.said.has(key)) return;
  run.said.add(key);
  const basics = { id: idOf(one, at), rule, deadline, trigger, isProjected: false, done };
  const status = done === null ? 'cannot_be_computed' : 'done_undated';
  run.found.push({ ...basics, status, planned: null, reason });
}

function idOf({ rule, deadline }: Prepared, at: number): string {
  return `${rule.id}.${deadline.part}.${at + 1}`;
}

/** The day of the last occurrence on a day before this one's. */
function dayBefore(triggers: readonly ClockEvent[], at: number, day: DayNumber): DayNumber | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const other = triggers[index]?.day ?? null;
    if (other !== null && other < day) return other;
  }
  return null;
}

/** The day of the first occurrence on a day after this one's. */
function dayAfter(triggers: readonly ClockEvent[], at: number, day: DayNumber): DayNumber | null {
  for (let index = at + 1; index < triggers.length; index += 1) {
    const other = triggers[index]?.day ?? null;
    if (other !== null && other > day) return other;
  }
  return null;
}

function isProjected({ basis }: ClockEvent): boolean {
  return basis === 'planned' || basis === 'projected';
}

function lastOf(events: readonly ClockEvent[]): ClockEvent | undefined {
  return events.findLast(({ day }) => day !== null);
}

/** Statute moves no limit off a weekend, so the worker is told of the last working day before it. */
function workingDayToPrompt(
  limit: Prepared['deadline']['limit'],
  on: DayNumber,
  workingDays: WorkingDays,
): CivilDate | null {
  if (limit !== 'no_later_than' && limit !== 'ends') return null;
  const day = lastWorkingDayBefore(on, workingDays);
  return day === null ? null : civilDateOf(day);
}

/** The day and time at which hours run out, in London, where the clocks may change in between. */
function endingOf(
  { on, time }: ClockEvent,
  hours: number,
): { readonly day: DayNumber; readonly time: string } | null {
  if (on === null || time === null) return null;
  const ending = Temporal.PlainDateTime.from(`${on.date}T${time}`)
    .toZonedDateTime('Europe/London')
    .add({ hours });
  return {
    day: dayNumberOf(ending.toPlainDate().toString()),
    time: ending.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** On one day what binds stands before what advises. */
const KINDS_IN_ORDER: readonly LegalKind[] = [
  'law',
  'court',
  'statutory_guidance',
  'practice_guidance',
  'research',
  'local',
];

function compareDueDates(a: DueDate, b: DueDate): number {
  const onA = dateOfDue(a) ?? '9999';
  const onB = dateOfDue(b) ?? '9999';
  if (onA !== onB) return onA < onB ? -1 : 1;
  const kinds = KINDS_IN_ORDER.indexOf(a.rule.kind) - KINDS_IN_ORDER.indexOf(b.rule.kind);
  if (kinds !== 0) return kinds;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
