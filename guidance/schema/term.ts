import * as z from 'zod/mini';
import { confidence } from './legal-source.ts';

/** The five authorities whose documents the glossary reads. Their words are theirs, never law. */
export const authorityIds = ['camden', 'croydon', 'devon', 'enfield', 'somerset'] as const;
export type AuthorityId = (typeof authorityIds)[number];

/** How each authority is named in a sentence. */
export const authorityNames: Readonly<Record<AuthorityId, string>> = {
  camden: 'Camden',
  croydon: 'Croydon',
  devon: 'Devon',
  enfield: 'Enfield',
  somerset: 'Somerset',
};

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Another way of saying a term, and which authorities say it so; none for words used everywhere. */
const synonym = z.strictObject({
  words: z.string().check(z.minLength(2), z.maxLength(60)),
  authorities: z.array(z.enum(authorityIds)),
});

/** One word or phrase of the field, explained. */
export const glossaryTerm = z.strictObject({
  id,
  /** As it stands in the middle of a sentence: "agency decision maker". */
  term: z.string().check(z.minLength(3), z.maxLength(60)),
  abbreviation: z.optional(z.string().check(z.minLength(2), z.maxLength(12))),
  /** One line in plain words. It is what a page shows where the term is first met. */
  definition: z.string().check(z.minLength(20), z.maxLength(220)),
  /** What a reader needs beyond the line: how it is misused, what it is not. */
  note: z.optional(z.string().check(z.minLength(20), z.maxLength(500))),
  synonyms: z.array(synonym),
  /** Ids in `guidance/legal-sources`, where the line or the note states law or guidance. */
  sources: z.array(id),
  confidence,
  /** The guidance page that says more. */
  page: z.optional(id),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;

/** What one entry of a glossary file says; what is left out is empty. */
export type TermEntry = Omit<GlossaryTerm, 'synonyms' | 'sources' | 'confidence'> &
  Partial<Pick<GlossaryTerm, 'synonyms' | 'sources' | 'confidence'>>;

/** Declares terms. The catalogue checks each against the schema when it loads. */
export function defineTerms(terms: readonly TermEntry[]): readonly GlossaryTerm[] {
  return terms.map((term) => ({ synonyms: [], sources: [], confidence: 'known', ...term }));
}
