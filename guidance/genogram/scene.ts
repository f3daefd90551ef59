import * as z from 'zod/mini';

/*
 * A picture as shapes, in points, `y` downwards. It has no colours: everything in it is a line, an
 * open shape or a word, in the one colour of the text around it.
 */

const point = z.tuple([z.number(), z.number()]);
export type Point = z.infer<typeof point>;

/** `dashed` for what is dashed by convention, `dotted`, `dashDot`; `solid` for the rest. */
export const dash = z.enum(['solid', 'dashed', 'dotted', 'dashDot']);
export type Dash = z.infer<typeof dash>;

const lineShape = z.strictObject({
  type: z.literal('line'),
  points: z.array(point),
  dash,
  width: z.number(),
});

/** A closed outline of straight sides. `isFilled`: with the colour of the paper, hiding what is under it. */
const polygonShape = z.strictObject({
  type: z.literal('polygon'),
  points: z.array(point),
  dash,
  width: z.number(),
  isFilled: z.boolean(),
});

const circleShape = z.strictObject({
  type: z.literal('circle'),
  centre: point,
  radius: z.number(),
  width: z.number(),
  isFilled: z.boolean(),
});

/** One line of words; `at` is the middle (or the start) of its base line. */
const textShape = z.strictObject({
  type: z.literal('text'),
  at: point,
  text: z.string(),
  size: z.number(),
  isBold: z.boolean(),
  anchor: z.enum(['middle', 'start']),
});

export const shape = z.discriminatedUnion('type', [
  lineShape,
  polygonShape,
  circleShape,
  textShape,
]);
export type Shape = z.infer<typeof shape>;

export const scene = z.strictObject({
  width: z.number(),
  height: z.number(),
  shapes: z.array(shape),
});
export type Scene = z.infer<typeof scene>;

/** How long the dashes and the gaps of each kind of line are, in the units of the scene. */
export const dashLengths: Readonly<Record<Dash, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [1.5, 3],
  dashDot: [8, 3, 1.5, 3],
};

/** The words in a scene, in the order drawn. */
export function sceneTexts({ shapes }: Scene): readonly string[] {
  return shapes.flatMap((one) => (one.type === 'text' ? [one.text] : []));
}

/** Shapes moved to another place. */
export function moved(shapes: readonly Shape[], x: number, y: number): Shape[] {
  const by = ([a, b]: Point): Point => [rounded(a + x), rounded(b + y)];
  return shapes.map((one) => {
    switch (one.type) {
      case 'line':
      case 'polygon':
        return { ...one, points: one.points.map(by) };
      case 'circle':
        return { ...one, centre: by(one.centre) };
      case 'text':
        return { ...one, at: by(one.at) };
    }
  });
}

/** A tenth of a point is finer than any screen or printer shows, and the same on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
