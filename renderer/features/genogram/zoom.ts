/*
 * How large the picture is shown: one is the size at which its words are as large as the page's.
 */
const STEPS = [0.25, 0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;

/** Below this the words are too small to be read at first sight: the frame scrolls instead. */
const LEAST_AT_FIRST = 0.8;

/** The next larger or smaller step from any zoom. */
export function stepped(zoom: number, step: 1 | -1): number {
  const next =
    step === 1
      ? STEPS.find((one) => one > zoom + 0.01)
      : STEPS.findLast((one) => one < zoom - 0.01);
  return next ?? zoom;
}

/** The whole picture where that can be read, and otherwise a part of it that can. */
export function startingZoom(frameWidth: number, pictureWidth: number): number {
  if (frameWidth <= 0 || pictureWidth <= 0) return 1;
  return Math.max(LEAST_AT_FIRST, Math.min(1, (frameWidth - 2) / pictureWidth));
}
