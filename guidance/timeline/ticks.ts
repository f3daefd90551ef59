import { formatDate } from '../model/dates.ts';
import {
  addMonths,
  civilDateOf,
  dayNumber,
  partsOf,
  weekdayOf,
  type DayNumber,
} from '../rules/counting/day-number.ts';
import type { TimeWindow } from './time-window.ts';

/** A line across the lanes with its date above it. */
export type Tick = { readonly day: DayNumber; readonly label: string };

type Step =
  | { readonly unit: 'day'; readonly days: 1 | 7 }
  | { readonly unit: 'month'; readonly months: number };

/** From closest to furthest; months count from January, so that a year always has a line. */
const STEPS: readonly Step[] = [
  { unit: 'day', days: 1 },
  { unit: 'day', days: 7 },
  { unit: 'month', months: 1 },
  { unit: 'month', months: 3 },
  { unit: 'month', months: 6 },
  { unit: 'month', months: 12 },
  { unit: 'month', months: 24 },
  { unit: 'month', months: 60 },
  { unit: 'month', months: 120 },
  { unit: 'month', months: 240 },
];

const MONTH_DAYS = 30.4;

/** Lines at round dates, no more of them than there is room for their labels. */
export function ticksOf(shown: TimeWindow, mostLabels: number): readonly Tick[] {
  const days = shown.to - shown.from;
  const step = STEPS.find((one) => days / daysIn(one) <= mostLabels) ?? {
    unit: 'month',
    months: 240,
  };
  const ticks: Tick[] = [];
  for (let day = firstOf(step, shown.from); day <= shown.to; day = next(step, day)) {
    if (day >= shown.from) ticks.push({ day, label: labelOf(step, day) });
  }
  return ticks;
}

function daysIn(step: Step): number {
  return step.unit === 'day' ? step.days : step.months * MONTH_DAYS;
}

function firstOf(step: Step, from: number): DayNumber {
  const day = Math.floor(from);
  if (step.unit === 'day') {
    // Weeks begin on a Monday.
    return step.days === 1 ? day : day - ((weekdayOf(day) + 6) % 7);
  }
  const { year, month } = partsOf(day);
  const inMonths = year * 12 + (month - 1);
  const rounded = Math.floor(inMonths / step.months) * step.months;
  return dayNumber(Math.floor(rounded / 12), (rounded % 12) + 1, 1);
}

function next(step: Step, day: DayNumber): DayNumber {
  return step.unit === 'day' ? day + step.days : addMonths(day, step.months);
}

function labelOf(step: Step, day: DayNumber): string {
  const [date, month, year] = formatDate(civilDateOf(day)).split(' ');
  const short = month?.slice(0, 3) ?? '';
  if (step.unit === 'day') return `${date} ${short} ${year}`;
  return step.months >= 12 ? `${year}` : `${short} ${year}`;
}
