import { legalSource, type LegalSource } from './schema/legal-source.ts';
import { frontmatter, type Frontmatter } from './schema/frontmatter.ts';
import { optionDefinition, type OptionDefinition } from './schema/option.ts';
import type { PageGroupId } from './schema/page-group.ts';
import { glossaryTerm, type GlossaryTerm } from './schema/term.ts';

/*
 * Gathers the folders of content, checks each piece against its schema as it loads, and indexes
 * it. A mistake in content stops the app being built, not a worker in the middle of a visit.
 */

const optionModules = import.meta.glob<{ option: unknown }>('./options/*/option.ts', {
  eager: true,
});
const sourceModules = import.meta.glob<{ sources: readonly unknown[] }>('./legal-sources/*.ts', {
  eager: true,
});
const pageModules = import.meta.glob<{ default: unknown }>(
  ['./options/*/guidance.mdx', './topics/*.mdx'],
  { eager: true, query: '?frontmatter' },
);

const termModules = import.meta.glob<{ terms: readonly unknown[] }>('./glossary/*.ts', {
  eager: true,
});

/** The version of everything in this folder. Appraisals and exports record it. */
export const CONTENT_VERSION = '2026.11.22';

/** The options in the fixed neutral order. */
export const options: readonly OptionDefinition[] = Object.values(optionModules)
  .map((module) => optionDefinition.parse(module.option))
  .toSorted((a, b) => a.position - b.position);

const optionsById = new Map(options.map((option) => [option.id, option]));

/** The option with an id. An id that is not in the catalogue is a defect, so it throws. */
export function optionById(id: string): OptionDefinition {
  const found = optionsById.get(id);
  if (found === undefined) throw new Error(`No option is called ${id}.`);
  return found;
}

export function isOptionId(id: string): boolean {
  return optionsById.has(id);
}

/** Every source that guidance or a rule may cite, by id. */
export const legalSources: ReadonlyMap<string, LegalSource> = new Map(
  Object.values(sourceModules)
    .flatMap((module) => module.sources)
    .map((source) => legalSource.parse(source))
    .map((source) => [source.id, source]),
);

/** The head of every guidance page, by id. The bodies are compiled apart, for the screen only. */
export const guidancePages: ReadonlyMap<string, Frontmatter> = new Map(
  Object.values(pageModules)
    .map((module) => frontmatter.parse(module.default))
    .map((page) => [page.id, page]),
);

/** The pages of one group of the library, in reading order. */
export function pagesOfGroup(group: PageGroupId): readonly Frontmatter[] {
  return [...guidancePages.values()]
    .filter((page) => page.group === group)
    .toSorted((a, b) => a.position - b.position);
}

/** Every term of the glossary by id, from A to Z. */
export const glossaryTerms: ReadonlyMap<string, GlossaryTerm> = new Map(
  Object.values(termModules)
    .flatMap((module) => module.terms)
    .map((term) => glossaryTerm.parse(term))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'))
    .map((term) => [term.id, term]),
);
