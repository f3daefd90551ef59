import { formatPartialDate } from '../../../guidance/model/dates.ts';

/** A date of a profile, known to the year, the month or the day, as people write it. */
export function looseDateWords(value: string): string {
  const [year = '', month, day] = value.split('-');
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  return formatPartialDate({
    date,
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  });
}
