import * as z from 'zod/mini';
import { civilDate } from '../model/dates.ts';
import { pageGroupIds } from './page-group.ts';

/** The head of every guidance page. A page that does not satisfy it fails the build's tests. */
export const frontmatter = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: z.string().check(z.minLength(3), z.maxLength(80)),
  /** One sentence, shown in lists and search results. */
  summary: z.string().check(z.minLength(20), z.maxLength(240)),
  kind: z.enum(['option', 'topic']),
  /** The option this page belongs to, when `kind` is `option`. */
  option: z.optional(z.string()),
  /** The part of the library in which it stands. */
  group: z.enum(pageGroupIds),
  /** Its place there. A place in reading order, never one of merit. */
  position: z.int().check(z.positive()),
  jurisdiction: z.enum(['England', 'England and Wales']),
  /** Ids of the legal sources on which the page chiefly rests. */
  legalBasis: z.array(z.string()).check(z.minLength(1)),
  /** The day whose law and practice the page describes. */
  asAt: civilDate,
  lastReviewed: civilDate,
  reviewBy: civilDate,
  version: z.int().check(z.positive()),
});
export type Frontmatter = z.infer<typeof frontmatter>;
