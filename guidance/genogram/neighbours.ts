import type { PlacedRelative } from './draw-family.ts';
import type { RelativeId } from './family.ts';
import type { Genogram } from './genogram.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Who is met by going one step from somebody: beside them in the row; up to a parent and down to the
 * eldest child, or, where there is none, to whoever is nearest in the next row. Null at the edge.
 */
export function neighbourOf(
  { people, ties }: Pick<Genogram, 'people' | 'ties'>,
  from: RelativeId,
  direction: Direction,
): RelativeId | null {
  const here = people.find(({ relative }) => relative.id === from);
  if (here === undefined) return null;
  switch (direction) {
    case 'left':
    case 'right': {
      const row = people
        .filter((one) => one.row === here.row)
        .toSorted((a, b) => a.box.left - b.box.left);
      const at = row.indexOf(here) + (direction === 'left' ? -1 : 1);
      return row[at]?.relative.id ?? null;
    }
    case 'up':
      return ties.find(({ child }) => child === from)?.parent ?? nearestIn(people, here, -1);
    case 'down':
      return ties.find(({ parent }) => parent === from)?.child ?? nearestIn(people, here, 1);
  }
}

function nearestIn(
  people: readonly PlacedRelative[],
  here: PlacedRelative,
  step: 1 | -1,
): RelativeId | null {
  const middle = (one: PlacedRelative) => (one.box.left + one.box.right) / 2;
  const away = (one: PlacedRelative) => Math.abs(middle(one) - middle(here));
  const nearest = people
    .filter(({ row }) => row === here.row + step)
    .toSorted((a, b) => away(a) - away(b));
  return nearest[0]?.relative.id ?? null;
}
