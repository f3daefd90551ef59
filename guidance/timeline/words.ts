import { formatDate, formatPartialDate, type PartialDate } from '../model/dates.ts';
import { civilDateOf, type DayNumber } from '../rules/counting/day-number.ts';
import type { Gap } from './gaps.ts';
import type { TimelineBasis, TimelineEvent } from './timeline-event.ts';

/** How an event stands, in a word: what happened and what is planned are told apart in words. */
export const basisWords: Readonly<Record<TimelineBasis, string>> = {
  actual: 'actual',
  planned: 'planned',
  due: 'due',
};

/** When it was, as far as it is known: "15 April 2026", "March 2024 (day not known)". */
export function whenWords(event: TimelineEvent): string {
  if (event.shape === 'moment') return dateWords(event.on);
  const { startedOn, endedOn } = event;
  if (startedOn === null) {
    return endedOn === null ? '' : `Beginning not recorded, to ${dateWords(endedOn)}`;
  }
  const from = `From ${dateWords(startedOn)}`;
  return endedOn === null ? `${from}, not recorded as ended` : `${from} to ${dateWords(endedOn)}`;
}

/** What else is to be said of an event, each in a few words. */
export function remarksOn(event: TimelineEvent, today: DayNumber): readonly string[] {
  const remarks: string[] = [];
  if (event.shape === 'moment') {
    if (event.plannedFor !== null) remarks.push(`Planned for ${dateWords(event.plannedFor)}`);
    if (event.runsTo !== null) remarks.push(`Until ${dateWords(event.runsTo)}`);
    if (event.basis === 'planned' && event.last < today) {
      remarks.push('The day has passed, and nothing is recorded as having happened');
    }
    if (event.basis === 'due' && event.last < today) {
      remarks.push('The day has passed, and nothing is recorded as done');
    }
  } else if (event.plannedEndOn !== null) {
    remarks.push(`Planned to end ${dateWords(event.plannedEndOn)}`);
  }
  if (event.basis === 'actual' && event.first > today) {
    remarks.push('Recorded as having happened, on a day that has not come');
  }
  if (event.shape === 'period' && event.start !== null && event.end !== null) {
    if (event.end.to < event.start.from) remarks.push('The end recorded is before the beginning');
  }
  return remarks;
}

/** The whole of an event as it is read out: "15 April 2026, actual: First review". */
export function eventWords(event: TimelineEvent, today: DayNumber): string {
  const more = [event.detail, ...remarksOn(event, today)].filter((words) => words !== '');
  return [`${whenWords(event)}, ${basisWords[event.basis]}: ${event.what}`, ...more].join('. ');
}

/** A gap in a sentence. It says what is not recorded, and nothing about why. */
export function gapWords(gap: Gap): string {
  const nothing =
    gap.lane === 'legalStatus'
      ? 'No legal status is recorded'
      : 'No placement is recorded while the child was looked after';
  const days = gap.to - gap.from + 1;
  const from = formatDate(civilDateOf(gap.from));
  if (gap.isOpen) return `${nothing} since ${from}.`;
  if (days === 1) return `${nothing} on ${from}.`;
  return `${nothing} from ${from} to ${formatDate(civilDateOf(gap.to))} (${days} days).`;
}

function dateWords(value: PartialDate): string {
  switch (value.precision) {
    case 'day':
      return formatPartialDate(value);
    case 'month':
      return `${formatPartialDate(value)} (day not known)`;
    case 'year':
      return `${formatPartialDate(value)} (month and day not known)`;
  }
}
