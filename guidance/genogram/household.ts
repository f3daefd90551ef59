import type { Relative, RelativeId } from './family.ts';
import { outlinesAround, type Box } from './outline.ts';
import type { Shape } from './scene.ts';

/** Around whoever lives with the child, between their boxes and the line. */
const AROUND = 5;

/** A person of a row with the room they take. */
export type PlacedBox = { readonly id: RelativeId; readonly box: Box };

/**
 * A dashed line around those who live with the child. People who stand between them and do not live
 * there are left out: the line is drawn in several pieces then, each around part of the household.
 */
export function householdShapes(
  rows: readonly (readonly PlacedBox[])[],
  relatives: ReadonlyMap<RelativeId, Relative>,
): readonly Shape[] {
  const isMember = ({ id }: PlacedBox) => {
    const relative = relatives.get(id);
    return relative?.isIndexChild === true || relative?.household === 'yes';
  };
  const hasOthers = rows.some((row) =>
    row.some((one) => isMember(one) && relatives.get(one.id)?.isIndexChild === false),
  );
  if (!hasOthers) return [];
  const boxes = rows.map((row) => stretches(row, isMember));
  const joints = boxes.flatMap((row, index) =>
    row.flatMap((upper) =>
      (boxes[index + 1] ?? []).flatMap((lower): Box[] => {
        const left = Math.max(upper.left, lower.left);
        const right = Math.min(upper.right, lower.right);
        return right - left < AROUND * 4
          ? []
          : [{ left, right, top: upper.bottom, bottom: lower.top }];
      }),
    ),
  );
  return outlinesAround([...boxes.flat(), ...joints]).map((points) => ({
    type: 'polygon',
    points: [...points],
    dash: 'dashed',
    width: 1,
    isFilled: false,
  }));
}

/** Members who stand side by side, as one box each. */
function stretches(
  row: readonly PlacedBox[],
  isMember: (one: PlacedBox) => boolean,
): readonly Box[] {
  const boxes: Box[] = [];
  row.forEach((one, index) => {
    if (!isMember(one)) return;
    const before = row[index - 1];
    const last = before !== undefined && isMember(before) ? boxes.pop() : undefined;
    boxes.push({
      left: last?.left ?? one.box.left - AROUND,
      right: one.box.right + AROUND,
      top: Math.min(last?.top ?? Infinity, one.box.top - AROUND),
      bottom: Math.max(last?.bottom ?? -Infinity, one.box.bottom + AROUND),
    });
  });
  return boxes;
}
