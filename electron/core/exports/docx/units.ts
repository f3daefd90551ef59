/** Twentieths of a point, in which Word measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Half-points, in which Word gives the size of type. */
export function halfPoints(points: number): number {
  return points * 2;
}
