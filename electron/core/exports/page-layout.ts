/*
 * The page, in millimetres, the same in every format. The court's stitching service stamps page
 * numbers 20 points from the edge of a page in any of six places, so 15 mm at the top and the
 * bottom hold nothing at all; our own head and foot stand inside that. Nothing is smaller than
 * 12 points anywhere, and the body is spaced at one and a half lines (see the decision record).
 */

export const PAGE = { width: 210, height: 297 } as const;

/** Kept free of everything, for the bundle's stamp. */
export const STAMP_ZONE = 15;

export const MARGIN = { top: 28, bottom: 27, left: 20, right: 20 } as const;

/** From the edge of the page to the top of the head, and to the bottom of the foot. */
export const HEAD_DISTANCE = 17;
export const FOOT_DISTANCE = 17;

export const FONT = 'Arial';
/** In points. */
export const TEXT_SIZE = 12;
export const SIZES = { title: 20, heading1: 16, heading2: 14, heading3: 12, heading4: 12 } as const;
/** Between a paragraph's number and its text, in millimetres. */
export const NUMBER_WIDTH = 13;

/** Room left on a page for a picture, in millimetres: a heading and the caption stand there too. */
const BESIDE_PICTURE = 26;

/**
 * How large a picture is on the page, in points: its own size, or smaller where it would not fit.
 *
 * @param scene its own size, in points
 */
export function pictureSize(
  scene: { readonly width: number; readonly height: number },
  isLandscape: boolean,
): { readonly width: number; readonly height: number } {
  const across = points(textWidth(isLandscape));
  const paper = isLandscape ? PAGE.width : PAGE.height;
  const down = points(paper - MARGIN.top - MARGIN.bottom - BESIDE_PICTURE);
  const share = Math.min(1, across / scene.width, down / scene.height);
  return { width: Math.floor(scene.width * share), height: Math.floor(scene.height * share) };
}

function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** The width of the text on an upright or a turned page, in millimetres. */
export function textWidth(isLandscape: boolean): number {
  return (isLandscape ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right;
}
