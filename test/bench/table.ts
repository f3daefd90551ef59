import type { Goal, Measured, Report } from './measured.ts';
import { ratiosOf, spreadOf, type Spread } from './statistics.ts';

const HEAD = [
  'What is measured',
  'Median (lowest to highest)',
  'Yardstick, in the same runs',
  'Its median (lowest to highest)',
  'Times the yardstick',
  'Goal',
  'Reached',
];

/** The measurements as one Markdown table. A goal that is missed says by how much. */
export function markdownTable(report: Report): string {
  const rows = [
    ...report.rows.map(cellsOf),
    ...report.notTaken.map(({ what, why }) => [what, why, '', '', '', '', 'not measured']),
  ];
  return [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** How a figure stands to its goal, in words. */
export function reachedWords(row: Measured): string {
  if (row.goal === null) return '';
  const reached = figureForGoal(row, row.goal);
  if (reached === null) return 'not measured: no yardstick here';
  switch (row.goal.kind) {
    case 'at_most': {
      const over = reached - row.goal.figure;
      return over <= 0 ? 'yes' : `no, missed by ${figureWords(over, row.unit)}`;
    }
    case 'times_yardstick': {
      const over = reached - row.goal.atMost;
      return over <= 0 ? 'yes' : `no, missed by ${over.toFixed(2)} times the yardstick`;
    }
    case 'rest_share': {
      const under = row.goal.atLeast - reached;
      const share = `${(reached * 100).toFixed(0)}%`;
      return under <= 0
        ? `yes, ${share}`
        : `no, ${share}: missed by ${(under * 100).toFixed(0)} points`;
    }
  }
}

function cellsOf(row: Measured): readonly string[] {
  const { yardstick } = row;
  const own = [row.what, spreadWords(spreadOf(row.runs), row.unit)];
  const last = [goalWords(row), reachedWords(row)];
  if (yardstick === null) return [...own, '', '', '', ...last];
  if ('missing' in yardstick) return [...own, yardstick.name, yardstick.missing, '', ...last];
  const ratios = spreadOf(ratiosOf(row.runs, yardstick.runs));
  return [
    ...own,
    yardstick.name,
    spreadWords(spreadOf(yardstick.runs), row.unit),
    `${ratios.median.toFixed(2)} (${ratios.lowest.toFixed(2)} to ${ratios.highest.toFixed(2)})`,
    ...last,
  ];
}

/** The one number that is held against the goal; null where there is no yardstick to hold it to. */
function figureForGoal(row: Measured, goal: Goal): number | null {
  if (goal.kind === 'at_most') return spreadOf(row.runs).median;
  const { yardstick } = row;
  if (yardstick === null || 'missing' in yardstick) return null;
  return goal.kind === 'times_yardstick'
    ? spreadOf(ratiosOf(row.runs, yardstick.runs)).median
    : 1 - spreadOf(ratiosOf(yardstick.runs, row.runs)).median;
}

function goalWords(row: Measured): string {
  switch (row.goal?.kind) {
    case undefined:
      return '';
    case 'at_most':
      return `at most ${figureWords(row.goal.figure, row.unit)}`;
    case 'times_yardstick':
      return `at most ${row.goal.atMost} times the yardstick`;
    case 'rest_share':
      return `at least ${row.goal.atLeast * 100}% of it is ${row.goal.rest}`;
  }
}

function spreadWords({ median, lowest, highest }: Spread, unit: Measured['unit']): string {
  if (lowest === highest) return figureWords(median, unit);
  return `${figureWords(median, unit)} (${number(lowest)} to ${number(highest)})`;
}

function figureWords(figure: number, unit: Measured['unit']): string {
  return `${number(figure)} ${unit}`;
}

/** Three figures are as many as such measurements hold. */
function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
