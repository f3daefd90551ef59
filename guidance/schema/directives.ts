import * as z from 'zod/mini';

/*
 * What a page of a local practice profile can hold. A page is read when the app runs and may come
 * from an authority's own folder, so it is a closed list of parts: nothing in it can run, load or
 * lead out of the app.
 */

/** Parts set apart from the text: `:::consider`, `:::warning`, `:::law ca-1989-s22c`. */
export const directiveNames = ['consider', 'warning', 'law'] as const;
export type DirectiveName = (typeof directiveNames)[number];

export const pageInline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('bold'), text: z.string() }),
  z.strictObject({
    type: z.literal('link'),
    text: z.string(),
    /** A guidance topic, one of the eight options, or another page of the same profile. */
    to: z.enum(['topic', 'option', 'page']),
    id: z.string(),
  }),
]);
export type PageInline = z.infer<typeof pageInline>;

const inlines = z.array(pageInline);

const plainBlocks = [
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: z.string(),
    slug: z.string(),
  }),
  z.strictObject({ type: z.literal('paragraph'), inlines }),
  z.strictObject({ type: z.literal('list'), isOrdered: z.boolean(), items: z.array(inlines) }),
] as const;

export const plainBlock = z.discriminatedUnion('type', plainBlocks);
export type PlainBlock = z.infer<typeof plainBlock>;

export const pageBlock = z.discriminatedUnion('type', [
  ...plainBlocks,
  z.strictObject({
    type: z.literal('directive'),
    name: z.enum(directiveNames),
    /** For `law`: ids in `guidance/legal-sources` on which the statement rests. */
    sources: z.array(z.string()),
    blocks: z.array(plainBlock),
  }),
]);
export type PageBlock = z.infer<typeof pageBlock>;

/** One page of a profile: an authority's practice, told in the product's own words. */
export const profilePage = z.strictObject({
  /** The file's name without `.md`. */
  id: z.string(),
  title: z.string().check(z.minLength(3), z.maxLength(80)),
  summary: z.string().check(z.minLength(10), z.maxLength(240)),
  blocks: z.array(pageBlock),
});
export type ProfilePage = z.infer<typeof profilePage>;
