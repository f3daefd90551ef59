import { afterEach, expect, it } from 'vitest';
import {
  dropTypedDate,
  forgetTypedDates,
  keepTypedDate,
  typedDate,
  unfinishedDates,
  useTypedDates,
} from '../../../renderer/state/typed-dates.ts';

const halfTyped = { day: '7', month: 'nov', year: '' };

afterEach(forgetTypedDates);

it('keeps a date that is half typed until it is a date or the vault locks', () => {
  keepTypedDate('one.bornOn', halfTyped);
  keepTypedDate('two.bornOn', halfTyped);
  expect(typedDate('one.bornOn')).toEqual(halfTyped);
  dropTypedDate('one.bornOn');
  expect(typedDate('one.bornOn')).toBeNull();
  forgetTypedDates();
  expect(typedDate('two.bornOn')).toBeNull();
});

it('counts only the dates of what is in the open case file', () => {
  keepTypedDate('one.bornOn', halfTyped);
  keepTypedDate('removed.bornOn', halfTyped);
  expect(unfinishedDates(useTypedDates.getState().typed, { one: {}, other: {} })).toBe(1);
});
