import { CHECK_WITH_LEGAL_TEAM, confidenceWords } from '../model/confidence-words.ts';
import { formatDate, formatPartialDate, type CivilDate } from '../model/dates.ts';
import { countSteps, type CountStep } from '../rules/counting/count-steps.ts';
import type { Count, CountUnit } from '../rules/counting/count.ts';
import { civilDateOf, dayNumberOf, weekdayName } from '../rules/counting/day-number.ts';
import { workingDaysOf, type BankHolidays } from '../rules/counting/working-days.ts';
import { capitalised } from '../rules/profile/words.ts';
import type { Deadline, TimetableRule } from '../schema/timetable-rule.ts';
import type { ClockEvent } from './clock-event.ts';
import type { DueDate, Uncomputable } from './due-date.ts';
import { nounOf, verbOf, type ClockEventType } from './event-types.ts';
import { kindWords } from './kind-words.ts';

/**
 * One date explained in one sentence: what, by when, and from what it is counted. "Second review:
 * by 15 July 2026, three months after the first review was actually held on 15 April 2026."
 */
export function explain(due: DueDate): string {
  const { title } = due.deadline;
  if (!('on' in due)) return `${title}: ${uncomputableWords(due.reason)}`;
  const time = due.time === null ? '' : ` at ${due.time}`;
  const when = `${LIMIT_WORDS[due.deadline.limit]}${formatDate(due.on)}${time}`;
  return `${title}: ${when}, ${due.isSetByCourt ? 'the end that the court set' : countedFrom(due)}.`;
}

/** What the date rests on: the provision, its kind, as at when, and how sure the product is. */
export function restsOn(rule: TimetableRule): string {
  const said = `${rule.citation}. ${kindWords[rule.kind]}, as at ${formatDate(rule.lastChecked)}.`;
  const sure = surenessWords(rule);
  return sure === null ? said : `${said} ${sure}.`;
}

/**
 * How sure the product is of a rule. Null only where an authority's own document says it and was
 * read: that is its practice, and there is no law to be sure of.
 */
export function surenessWords(rule: TimetableRule): string | null {
  if (rule.kind !== 'local') return confidenceWords[rule.confidence];
  return rule.confidence === 'checked'
    ? null
    : `Your authority’s own, not checked here: ${CHECK_WITH_LEGAL_TEAM}`;
}

/** For places with room for no more: what to do about a rule that was not read at its source. */
export function toCheckWords(rule: TimetableRule): string | null {
  return rule.confidence === 'checked' ? null : capitalised(CHECK_WITH_LEGAL_TEAM);
}

/** A deadline by itself, for a list of rules: "three months after the first review was held". */
export function deadlineWords({ count, triggers, limit }: Deadline): string {
  const events = triggers.map((type) => subjectOf(type)).join(', or ');
  const amount =
    count.amount === 0
      ? count.direction === 'before'
        ? 'before'
        : 'on the day when'
      : count.direction === 'after' && count.firstDay === 'included'
        ? count.unit === 'working_days'
          ? `Day ${count.amount} in business days, Day 1 being the day on which`
          : `${amountWords(count)} beginning with the day on which`
        : `${amountWords(count)} ${count.direction}`;
  const before = limit === 'no_later_than' && count.amount > 0 ? WITHIN[count.direction] : '';
  return `${limit === 'not_before' ? 'not before ' : before}${amount} ${events}`;
}

/** What else must be known about this date, beyond the rule's own note: projected, on a weekend, unconfirmed holidays, diaries. */
export function remarks(due: DueDate): readonly string[] {
  if (!('on' in due)) return [];
  const { deadline, trigger } = due;
  const said: string[] = [];
  if (due.isProjected && trigger !== null) {
    said.push(
      `Projected: it is counted again when the date on which ${subjectOf(trigger.type)} is known.`,
    );
  }
  if (due.lastWorkingDay !== null && due.status !== 'done') {
    said.push(
      `${formatDate(due.on)} is ${whyNoWorkingDay(due.on)} and the limit does not move: the last working day before it is ${weekdayName(dayNumberOf(due.lastWorkingDay))} ${formatDate(due.lastWorkingDay)}.`,
    );
  }
  if (deadline.count.unit === 'hours' && due.time === null) {
    said.push(
      `${hourWords(deadline.count.amount)} run out on this day at the time of day at which they began. That time is not recorded.`,
    );
  }
  if (due.restsOnProjectedHolidays) {
    said.push('Counted with bank holidays that are not confirmed yet.');
  }
  if (deadline.diaryLabel !== undefined) {
    const day = addDays(due.on, deadline.diaryLabel.daysLater);
    said.push(`${deadline.diaryLabel.text}: ${formatDate(day)}. The limit is the earlier date.`);
  }
  return said;
}

/** "a Sunday", or "a bank holiday" where the weekday alone would not say why. */
function whyNoWorkingDay(day: CivilDate): string {
  const weekday = weekdayName(dayNumberOf(day));
  return weekday === 'Saturday' || weekday === 'Sunday' ? `a ${weekday}` : 'a bank holiday';
}

/** How it stands, in words: "Done on 15 April 2026, on time". */
export function statusWords(due: DueDate, today: CivilDate): string {
  switch (due.status) {
    case 'done':
      return `Done on ${dateOfEvent(due.done)}, ${lateWords(due.daysLate)}`;
    case 'done_undated':
      return due.done === null
        ? 'Done'
        : `Done on ${dateOfEvent(due.done)}; the limit cannot be computed`;
    case 'due': {
      const days = dayNumberOf(due.on) - dayNumberOf(today);
      if (due.deadline.limit === 'not_before') return `Not before ${formatDate(due.on)}`;
      return days === 0 ? 'Today' : `In ${plural(days, 'day')}`;
    }
    case 'overdue': {
      const days = dayNumberOf(today) - dayNumberOf(due.on);
      return due.deadline.limit === 'ends'
        ? `Ran out ${plural(days, 'day')} ago, and no end is recorded`
        : `Overdue by ${plural(days, 'day')}: nothing is recorded as done`;
    }
    case 'cannot_be_computed':
      return 'Cannot be computed';
  }
}

/** Whether what is planned would be in time: "Planned for 3 December 2026, which is in time". */
export function plannedWords(due: DueDate): string | null {
  const { planned } = due;
  if (planned?.day == null || !('on' in due) || planned.on === null) return null;
  const late = planned.day - dayNumberOf(due.on);
  const when = `Planned for ${formatPartialDate(planned.on)}`;
  if (due.deadline.limit === 'not_before') {
    return late < 0 ? `${when}, which is too soon by ${plural(-late, 'day')}` : when;
  }
  return late > 0 ? `${when}, ${plural(late, 'day')} after the limit` : `${when}, which is in time`;
}

/** The count day by day; null where nothing was counted. */
export function countedDayByDay(due: DueDate, holidays: BankHolidays): readonly CountStep[] | null {
  if (!('on' in due) || due.isSetByCourt || due.deadline.count.amount === 0) return null;
  return countSteps(due.countedFrom, due.deadline.count, workingDaysOf(holidays));
}

/** Why a date cannot be computed, and what would make it so. */
export function uncomputableWords(reason: Uncomputable): string {
  switch (reason.why) {
    case 'missing_event':
      return `cannot be computed, because no date is recorded on which ${subjectOf(reason.type)}.`;
    case 'undated_event':
      return `cannot be computed, because it is not recorded to the day when ${subjectOf(reason.type)}.`;
    case 'partial_date':
      return `cannot be computed, because ${nounOf(reason.type)} is dated ${formatPartialDate(reason.on)}, without a day.`;
    case 'holidays_unknown':
      return reason.side === 'after'
        ? `cannot be computed: bank holidays are not known beyond ${reason.year}.`
        : `cannot be computed: bank holidays before ${reason.year} are not held.`;
    case 'birth_unknown':
      return 'cannot be computed, because the date of birth is not recorded to the day.';
    case 'short_breaks':
      return 'relaxed for a series of short breaks (regulation 48). The relaxed time is not held here: see the short break plan.';
  }
}

const WITHIN = { after: 'within ', before: 'at least ' } as const;

const LIMIT_WORDS = {
  no_later_than: 'by ',
  not_before: 'not before ',
  ends: '',
  window: '',
} as const;

function countedFrom(due: Extract<DueDate, { on: CivilDate }>): string {
  const { trigger, deadline, countedFrom: from } = due;
  const { count } = deadline;
  if (trigger === null) return '';
  if (trigger.on !== null && trigger.on.date !== from) {
    return `${amountWords(count)} ${count.direction} ${formatDate(from)}, the later of that day and ${dayOf(trigger)}`;
  }
  if (count.amount === 0) {
    return count.direction === 'before'
      ? `before ${happening(trigger)}`
      : `as ${happening(trigger)}`;
  }
  if (count.direction === 'after' && count.firstDay === 'included') {
    if (count.unit === 'working_days') {
      return `Day ${count.amount} in business days, ${dayOf(trigger)}, being Day 1`;
    }
    return `${amountWords(count)} beginning with ${dayOf(trigger)}`;
  }
  return `${amountWords(count)} ${count.direction} ${happening(trigger)}`;
}

/** Chains count from the day something actually happened, and the sentence says so. */
const CHAINED: ReadonlySet<ClockEventType> = new Set([
  'first_review',
  'second_review',
  'later_review',
  'first_adoption_review',
  'second_adoption_review',
  'later_adoption_review',
  'review_before_placing',
]);

function happening(event: ClockEvent): string {
  const noun = nounOf(event.type);
  const verb = verbOf(event.type);
  const date = dateOfEvent(event);
  switch (event.basis) {
    case 'planned':
      return `${noun}, planned for ${date}`;
    case 'projected':
      return `the last day for ${noun}, ${date}`;
    case 'actual':
    case 'certain': {
      if (verb === 'happened') return `${noun} on ${date}`;
      const said =
        event.basis === 'actual' && CHAINED.has(event.type)
          ? verb.replace(/^was /, 'was actually ')
          : verb;
      return `${noun} ${said} on ${date}`;
    }
  }
}

/** The event as a day: "the day on which the application was issued, 22 June 2026". */
function dayOf(event: ClockEvent): string {
  const noun = nounOf(event.type);
  const verb = verbOf(event.type);
  const date = dateOfEvent(event);
  switch (event.basis) {
    case 'planned':
      return `the day planned for ${noun}, ${date}`;
    case 'projected':
      return `the last day for ${noun}, ${date}`;
    case 'actual':
    case 'certain':
      return verb === 'happened'
        ? `the day of ${noun}, ${date}`
        : `the day on which ${noun} ${verb}, ${date}`;
  }
}

function subjectOf(type: ClockEventType): string {
  const verb = verbOf(type);
  return verb === 'happened' ? `there was ${nounOf(type)}` : `${nounOf(type)} ${verb}`;
}

const UNIT_WORDS: Readonly<Record<CountUnit, string>> = {
  hours: 'hour',
  days: 'day',
  working_days: 'working day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

const SMALL_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;

/** "Three months", "20 working days": numbers to nine in words. */
export function amountWords({ amount, unit }: Pick<Count, 'amount' | 'unit'>): string {
  const number = SMALL_NUMBERS[amount] ?? String(amount);
  return `${number} ${UNIT_WORDS[unit]}${amount === 1 ? '' : 's'}`;
}

function hourWords(amount: number): string {
  return `The ${amount} hours`;
}

function lateWords(daysLate: number): string {
  if (daysLate > 0) return `${plural(daysLate, 'day')} late`;
  return 'on time';
}

function dateOfEvent({ on }: ClockEvent): string {
  return on === null ? 'a day not recorded' : formatPartialDate(on);
}

function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOf(dayNumberOf(date) + days);
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
