import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../electron/contract/shapes.ts';
import { caseFileId, entityId } from '../../../guidance/model/ids.ts';
import { Excerpt } from '../../../renderer/features/search/excerpt.tsx';
import { groupHits, placeOfHit, routeOfHit } from '../../../renderer/features/search/hit-words.ts';

const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

function hit(change: Partial<SearchHit>): SearchHit {
  return {
    caseFileId: caseFileId.parse(uuid(1)),
    childName: 'Wren Ashdown',
    entityId: entityId.parse(uuid(2)),
    kind: 'view',
    field: 'exactWords',
    parentId: null,
    appraisalId: null,
    optionId: null,
    excerpt: '',
    ...change,
  };
}

describe('a search hit', () => {
  it('marks what was found and shows everything else as typed', () => {
    const words = 'An \u0002aunt\u0003 & <b>two</b> \u0002Aunts\u0003.';
    expect(renderToStaticMarkup(<Excerpt words={words} />)).toBe(
      'An <mark>aunt</mark> &amp; &lt;b&gt;two&lt;/b&gt; <mark>Aunts</mark>.',
    );
  });

  it('shows an excerpt cut off in the middle of a mark', () => {
    expect(renderToStaticMarkup(<Excerpt words={'the \u0002aunt'} />)).toBe('the aunt');
  });

  it('says where it is written, with the option it belongs to', () => {
    expect(placeOfHit(hit({}))).toBe('View: Exact words, or what was seen');
    expect(
      placeOfHit(hit({ kind: 'option', field: 'rationale', optionId: 'long-term-fostering' })),
    ).toBe('Long-term fostering: Rationale');
  });

  it('leads to the page on which it is written', () => {
    const { caseFileId: id } = hit({});
    expect(routeOfHit(hit({}))).toBe(`/case/${id}/views`);
    expect(
      routeOfHit(hit({ kind: 'factor', field: 'detail', optionId: 'long-term-fostering' })),
    ).toBe(`/case/${id}/options/long-term-fostering`);
  });

  it('of a kind that this version does not know leads to the child', () => {
    expect(routeOfHit(hit({ kind: 'something_newer' }))).toBe(`/case/${hit({}).caseFileId}`);
  });

  it('stands with the others of its child, in the order in which they were found', () => {
    const other = caseFileId.parse(uuid(9));
    const groups = groupHits([
      hit({ field: 'name' }),
      hit({ caseFileId: other, childName: 'Ada Merrowby' }),
      hit({ field: 'method' }),
    ]);
    expect(groups.map((group) => [group.childName, group.hits.length])).toEqual([
      ['Wren Ashdown', 2],
      ['Ada Merrowby', 1],
    ]);
  });
});
