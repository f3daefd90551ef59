/*
 * Between two rows of people lines run sideways. Those that would lie on one another are given
 * tracks of their own, one below the other.
 */

/** From what is nearest to the row above to what is nearest to the row below. */
const CLASSES = ['couple', 'further', 'children'] as const;
export type TrackClass = (typeof CLASSES)[number];

/** A piece of a line that runs sideways between row `gap` and the row after it. */
export type Run = {
  readonly gap: number;
  readonly kind: TrackClass;
  readonly from: number;
  readonly to: number;
};

/** Between two tracks, and between the people and the nearest track, in points. */
const BETWEEN = 9;
const PAD_ABOVE = 10;
const PAD_BELOW = 14;
/** Two lines on one track keep so far apart. */
const APART = 8;

export type Tracks = {
  /** The height of a gap: before the first row it is -1. */
  readonly heightOf: (gap: number) => number;
  /** How far below the top of its gap a run lies. */
  readonly depthOf: (run: Run) => number;
};

/** Gives every run a track; short ones lie nearer to the people above than long ones. */
export function layTracks(runs: readonly Run[]): Tracks {
  const depths = new Map<Run, number>();
  const heights = new Map<number, number>();
  for (const gap of new Set(runs.map((run) => run.gap))) {
    let depth = PAD_ABOVE;
    for (const kind of CLASSES) {
      const here = runs
        .filter((run) => run.gap === gap && run.kind === kind)
        .toSorted((a, b) => lengthOf(a) - lengthOf(b) || a.from - b.from);
      const levels: Run[][] = [];
      for (const run of here) {
        const level = levels.find((others) => others.every((other) => !isOver(run, other)));
        if (level === undefined) levels.push([run]);
        else level.push(run);
      }
      levels.forEach((level, index) => {
        for (const run of level) depths.set(run, depth + index * BETWEEN);
      });
      depth += levels.length * BETWEEN;
    }
    heights.set(gap, depth - BETWEEN + PAD_BELOW);
  }
  return {
    heightOf: (gap) => heights.get(gap) ?? (gap < 0 ? 0 : PAD_ABOVE + PAD_BELOW),
    depthOf: (run) => depths.get(run) ?? PAD_ABOVE,
  };
}

function lengthOf({ from, to }: Run): number {
  return Math.abs(to - from);
}

function isOver(a: Run, b: Run): boolean {
  return (
    Math.min(a.from, a.to) < Math.max(b.from, b.to) + APART &&
    Math.min(b.from, b.to) < Math.max(a.from, a.to) + APART
  );
}
