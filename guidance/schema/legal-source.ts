import * as z from 'zod/mini';
import { civilDate } from '../model/dates.ts';

/**
 * What a statement about law or practice rests on.
 *
 * `law` binds; `statutory_guidance` must be followed unless there is good reason (Local Authority
 * Social Services Act 1970 s.7); `court` is a rule, practice direction or judgment;
 * `practice_guidance` does not bind; `research` is a finding, never a rule; `local` is one
 * authority's own practice and is never shown as law.
 */
export const legalKind = z.enum([
  'law',
  'statutory_guidance',
  'court',
  'practice_guidance',
  'research',
  'local',
]);
export type LegalKind = z.infer<typeof legalKind>;

/**
 * How sure the product is of a statement. `checked`: read in a copy of the primary source;
 * `secondary`: read in a secondary source; `known`: well established, not checked against a
 * source; `uncertain`: not certain. All but `checked` are shown with a word to ask the legal team.
 */
export const confidence = z.enum(['checked', 'secondary', 'known', 'uncertain']);
export type Confidence = z.infer<typeof confidence>;

/** One provision, rule, judgment or publication that guidance and rules can cite by id. */
export const legalSource = z.strictObject({
  /** Lower-case words joined by hyphens, for instance `ca-1989-s22c`. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** The citation as a lawyer would write it: Act and section, regulation, or neutral citation. */
  citation: z.string().check(z.minLength(4)),
  /** What it is about, in a few plain words. */
  subject: z.string().check(z.minLength(4)),
  kind: legalKind,
  scope: z.enum(['England', 'England and Wales', 'United Kingdom', 'Wales']),
  /** First day in force or of publication; null where the date is not established. */
  effectiveFrom: z.nullable(civilDate),
  /** Last day in force; null while it still applies as far as is known. */
  effectiveTo: z.nullable(civilDate),
  lastChecked: civilDate,
  confidence,
  /** What is not certain, or what a reader must know before relying on it. */
  note: z.optional(z.string()),
});
export type LegalSource = z.infer<typeof legalSource>;

/** Declares the sources of one file; the catalogue checks each against the schema when it loads. */
export function defineLegalSources(sources: readonly LegalSource[]): readonly LegalSource[] {
  return sources;
}
