export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** In device-independent pixels: what the screens are drawn for. */
const WISHED = { width: 1366, height: 900 };

/** Smaller than this, at 400% zoom the one column of the layout no longer fits. */
export const SMALLEST = { width: 320, height: 256 };

/** Where the window opens: as large as wished for where there is room, in the middle. */
export function openingBounds(workArea: Rectangle): Rectangle {
  const width = Math.min(WISHED.width, workArea.width);
  const height = Math.min(WISHED.height, workArea.height);
  return {
    x: workArea.x + Math.floor((workArea.width - width) / 2),
    y: workArea.y + Math.floor((workArea.height - height) / 2),
    width,
    height,
  };
}

/** The same bounds moved and, if need be, made smaller until all of them are in the work area. */
export function clampedTo(workArea: Rectangle, bounds: Rectangle): Rectangle {
  const width = Math.min(bounds.width, workArea.width);
  const height = Math.min(bounds.height, workArea.height);
  return {
    x: Math.min(Math.max(bounds.x, workArea.x), workArea.x + workArea.width - width),
    y: Math.min(Math.max(bounds.y, workArea.y), workArea.y + workArea.height - height),
    width,
    height,
  };
}
