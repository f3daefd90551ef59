/*
 * A second way to every date, for the tests only: it walks day by day with plain UTC arithmetic,
 * works the bank holidays out from the standing rules and knows nothing of the product's counting.
 */
const DAY = 86_400_000;

export function step(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Easter Sunday by the method of Butcher (1876). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return iso(year, month, day);
}

/** The bank holidays of a year in England and Wales by the standing rules, with substitute days. */
export function holidaysOf(year: number): readonly string[] {
  const sunday = easter(year);
  const kept: string[] = [];
  const keep = (date: string) => {
    let day = date;
    while (weekday(day) === 0 || weekday(day) === 6 || kept.includes(day)) day = step(day, 1);
    kept.push(day);
  };
  keep(iso(year, 1, 1));
  kept.push(step(sunday, -2), step(sunday, 1));
  kept.push(firstMonday(year, 5), lastMonday(year, 5), lastMonday(year, 8));
  keep(iso(year, 12, 25));
  keep(iso(year, 12, 26));
  return kept.toSorted();
}

const holidays = new Map<number, readonly string[]>();

export function isWorkingDay(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const known = holidays.get(year) ?? holidaysOf(year);
  holidays.set(year, known);
  return weekday(date) !== 0 && weekday(date) !== 6 && !known.includes(date);
}

/** The nth working day after a day, or before it where n is negative. */
export function walkWorkingDays(date: string, count: number): string {
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = step(day, Math.sign(count));
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The corresponding day some months on: walked back from too far until it is in the right month. */
export function walkMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const wanted = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  let found = `${wanted}-01`;
  for (let at = 1; at < day; at += 1) {
    const next = step(found, 1);
    if (!next.startsWith(wanted)) break;
    found = next;
  }
  return found;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function firstMonday(year: number, month: number): string {
  let day = iso(year, month, 1);
  while (weekday(day) !== 1) day = step(day, 1);
  return day;
}

function lastMonday(year: number, month: number): string {
  let day = step(iso(year, month + 1, 1), -1);
  while (weekday(day) !== 1) day = step(day, -1);
  return day;
}
