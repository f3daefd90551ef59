import { describe, expect, it } from 'vitest';
import type { Measured } from '../../bench/measured.ts';
import { median, percentile, ratiosOf, spreadOf } from '../../bench/statistics.ts';
import { markdownTable, reachedWords } from '../../bench/table.ts';

const row: Measured = {
  what: 'Search',
  unit: 'ms',
  runs: [12, 10, 11],
  yardstick: { name: 'the index alone', runs: [6, 5, 5] },
  goal: null,
};

describe('the figures of the bench', () => {
  it('take the middle value, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });

  it('give as the 99th percentile a value that 99 in a hundred do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([percentile(hundred, 99), percentile(hundred, 95), percentile([7], 99)]).toEqual([
      99, 95, 7,
    ]);
  });

  it('hold each run against the yardstick of the same run', () => {
    expect(ratiosOf([12, 10], [6, 4])).toEqual([2, 2.5]);
    expect(() => ratiosOf([12, 10], [6])).toThrow('Every run has its yardstick');
  });

  it('say the median and how far the runs lie apart', () => {
    expect(spreadOf([5, 9, 7])).toEqual({ median: 7, lowest: 5, highest: 9 });
    expect(() => spreadOf([])).toThrow('nothing to take a figure from');
  });
});

describe('the table of the bench', () => {
  it('says in words by how much a goal is missed', () => {
    expect(reachedWords({ ...row, goal: { kind: 'times_yardstick', atMost: 1.5 } })).toBe(
      'no, missed by 0.50 times the yardstick',
    );
    expect(reachedWords({ ...row, goal: { kind: 'at_most', figure: 9 } })).toBe(
      'no, missed by 2.00 ms',
    );
    const goal = { kind: 'rest_share', atLeast: 0.8, rest: 'reading' } as const;
    expect(reachedWords({ ...row, goal })).toBe('no, 50%: missed by 30 points');
  });

  it('says yes where a goal is reached', () => {
    const goal = { kind: 'rest_share', atLeast: 0.4, rest: 'reading' } as const;
    expect(reachedWords({ ...row, goal })).toBe('yes, 50%');
    expect(reachedWords({ ...row, goal: { kind: 'at_most', figure: 11 } })).toBe('yes');
    expect(reachedWords({ ...row, goal: { kind: 'times_yardstick', atMost: 2 } })).toBe('yes');
  });

  it('claims nothing of a goal whose yardstick is missing', () => {
    const missing = { name: 'pandoc', missing: 'pandoc is not installed' };
    const goal = { kind: 'times_yardstick', atMost: 0.5 } as const;
    expect(reachedWords({ ...row, yardstick: missing, goal })).toBe(
      'not measured: no yardstick here',
    );
  });

  it('has a row for each measurement and for each that could not be taken', () => {
    const notTaken = [{ what: 'PDF', why: 'no browser is here' }];
    const lines = markdownTable({ rows: [row], notTaken, programs: [] }).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe(
      '| Search | 11.0 ms (10.0 to 12.0) | the index alone | 5.00 ms (5.00 to 6.00) | 2.00 (2.00 to 2.20) |  |  |',
    );
    expect(lines[3]).toBe('| PDF | no browser is here |  |  |  |  | not measured |');
  });
});
