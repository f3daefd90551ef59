/** The middle value; of an even count, the mean of the two in the middle. Throws on nothing. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = Math.floor(sorted.length / 2);
  const upper = at(sorted, middle);
  return sorted.length % 2 === 1 ? upper : (at(sorted, middle - 1) + upper) / 2;
}

/** The value that `percent` of all values do not exceed (nearest rank). Throws on nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = ascending(values);
  const rank = Math.ceil((percent / 100) * sorted.length);
  return at(sorted, Math.max(rank, 1) - 1);
}

export type Spread = { readonly median: number; readonly lowest: number; readonly highest: number };

/** The median of several runs and how far they lie apart. */
export function spreadOf(runs: readonly number[]): Spread {
  return { median: median(runs), lowest: Math.min(...runs), highest: Math.max(...runs) };
}

/**
 * Each run's figure over the yardstick's figure of the same run: what slows the machine down for a
 * while slows both.
 */
export function ratiosOf(runs: readonly number[], yardstick: readonly number[]): readonly number[] {
  if (runs.length !== yardstick.length) throw new Error('Every run has its yardstick beside it.');
  return runs.map((figure, index) => figure / at(yardstick, index));
}

function ascending(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new Error('There is nothing to take a figure from.');
  return values.toSorted((a, b) => a - b);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error('There is no such value.');
  return value;
}
