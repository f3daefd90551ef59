import type { Count, CountUnit } from '../rules/counting/count.ts';

/** After an event, its own day left out: "within 20 working days of". */
export function after(amount: number, unit: CountUnit): Count {
  return { amount, unit, direction: 'after', firstDay: 'excluded' };
}

/** Beginning with an event, its own day counted in: "within 26 weeks beginning with". */
export function beginningWith(amount: number, unit: CountUnit): Count {
  return { amount, unit, direction: 'after', firstDay: 'included' };
}

/** At least so long before an event, its own day left out. */
export function before(amount: number, unit: CountUnit): Count {
  return { amount, unit, direction: 'before', firstDay: 'excluded' };
}

/** By an event, on its day at the latest. */
export const byThen: Count = before(0, 'days');

/** On the day of an event itself. */
export const onTheDay: Count = after(0, 'days');

/** Day n of the Public Law Outline: issue is Day 1 and every day is a business day (PD12A). */
export function outlineDay(day: number): Count {
  return beginningWith(day, 'working_days');
}
