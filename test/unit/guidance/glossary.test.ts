import { describe, expect, it } from 'vitest';
import { glossaryTerms, guidancePages, legalSources } from '../../../guidance/catalogue.ts';
import { findTerms, namesOfTerm, plainTerm } from '../../../guidance/rules/find-terms.ts';
import { authorityIds, glossaryTerm } from '../../../guidance/schema/term.ts';

const terms = [...glossaryTerms.values()];
const sentencesOf = (text: string) => text.split(/(?<=[.?:])\s+(?=[A-Z“])/);

describe('the glossary', () => {
  it('explains at least ninety terms, each id once', () => {
    const ids = Object.values(
      import.meta.glob<{ terms: readonly { id: string }[] }>('../../../guidance/glossary/*.ts', {
        eager: true,
      }),
    ).flatMap((module) => module.terms.map((term) => term.id));
    expect(ids.length).toBeGreaterThanOrEqual(90);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.toSorted()).toEqual([...glossaryTerms.keys()].toSorted());
  });

  it('stands from A to Z', () => {
    const names = terms.map((term) => term.term);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('gives every name, abbreviation and synonym to one term only', () => {
    const owners = Map.groupBy(
      terms.flatMap((term) => namesOfTerm(term).map((name) => ({ name: plainTerm(name), term }))),
      (entry) => entry.name,
    );
    const shared = [...owners].filter(([, entries]) => entries.length > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });

  it('leads from every name, abbreviation and synonym to its term', () => {
    for (const term of terms) {
      for (const name of namesOfTerm(term)) {
        expect(findTerms(terms, name)[0]?.id, name).toBe(term.id);
      }
    }
  });

  it('knows a word of each of the five authorities', () => {
    const known = new Set(
      terms.flatMap((term) => term.synonyms.flatMap((synonym) => synonym.authorities)),
    );
    expect([...known].toSorted()).toEqual([...authorityIds].toSorted());
  });

  it('rests only on sources and pages that exist', () => {
    const cited = terms.flatMap((term) => term.sources);
    expect(cited.filter((id) => !legalSources.has(id))).toEqual([]);
    const pages = terms.flatMap((term) => (term.page === undefined ? [] : [term.page]));
    expect(pages.filter((id) => !guidancePages.has(id))).toEqual([]);
  });

  it('names a source for whatever is not certain, and sends its reader to check', () => {
    const uncertain = terms.filter((term) => term.confidence === 'uncertain');
    expect(uncertain.length).toBeGreaterThan(0);
    for (const term of uncertain) {
      expect(term.sources.length, term.id).toBeGreaterThan(0);
      expect(`${term.definition} ${term.note}`, term.id).toMatch(/check with your legal team/i);
    }
  });

  it('names a source for every line that speaks of law or a limit of time', () => {
    const unsourced = terms.filter(
      (term) =>
        term.sources.length === 0 &&
        /\b(?:must|duty|lawful|court order|weeks|months|working days)\b/.test(
          `${term.definition} ${term.note ?? ''}`,
        ) &&
        !/One authority’s own/.test(term.note ?? '') &&
        !/own forum/.test(term.note ?? ''),
    );
    expect(unsourced.map((term) => term.id)).toEqual([]);
  });

  it('speaks plainly: short sentences, no first person plural, no exclamation', () => {
    for (const term of terms) {
      const text = `${term.definition} ${term.note ?? ''}`;
      expect(text, term.id).not.toMatch(/\b(?:we|our|us)\b|!/i);
      for (const sentence of sentencesOf(text)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(28);
      }
    }
  });

  it('never repeats a mistake of the documents it reads', () => {
    const text = terms.map((term) => `${term.definition} ${term.note ?? ''}`).join(' ');
    expect(text).not.toMatch(/revo\w+ (?:of )?(?:the |a )?care order/i);
    expect(text).not.toMatch(/discharge\w* (?:of )?(?:the |a )?placement order/i);
    expect(text).not.toMatch(/regulation 24 of the children act/i);
  });
});

describe('finding a term', () => {
  it('takes no account of capitals or of the kind of apostrophe', () => {
    expect(findTerms(terms, "CHILDREN'S GUARDIAN")[0]?.id).toBe('childrens-guardian');
  });

  it('finds by words of the meaning, and puts names before meanings', () => {
    expect(findTerms(terms, 'sixteen weeks')).toEqual([]);
    expect(findTerms(terms, 'former foster carer').map((term) => term.id)).toContain('staying-put');
    expect(findTerms(terms, 'permanence').slice(0, 1)[0]?.id).toBe('permanence');
  });

  it('gives every term when nothing is asked, and none when nothing answers', () => {
    expect(findTerms(terms, '  ')).toEqual(terms);
    expect(findTerms(terms, 'zebra')).toEqual([]);
  });
});

it('refuses a term whose explanation is missing or whose confidence is unknown', () => {
  const [term] = terms;
  expect(glossaryTerm.safeParse({ ...term, definition: '' }).success).toBe(false);
  expect(glossaryTerm.safeParse({ ...term, confidence: 'sure' }).success).toBe(false);
});
