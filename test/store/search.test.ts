import { expect, it } from 'vitest';
import { sessionOf } from '../../electron/core/context.ts';
import { isSearchIndexWhole, rebuildSearchIndex } from '../../electron/core/store/search-index.ts';
import { newCaseFile, value } from '../support/case-desk.ts';
import { openTestCore, type OpenTestCore } from '../support/in-process-core.ts';

async function find(
  { client }: OpenTestCore,
  words: string,
  caseFileId: Parameters<OpenTestCore['client']['search.find']>[0]['caseFileId'] = null,
) {
  return value(await client['search.find']({ words, caseFileId }));
}

/** The fields in which words are found. */
async function fieldsWith(test: OpenTestCore, words: string): Promise<readonly string[]> {
  const { hits } = await find(test, words);
  return hits.map((hit) => `${hit.kind}.${hit.field}`);
}

it('finds words in whatever was written, at once', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const option = await desk.option('special-guardianship');
  await desk.type(option, 'rationale', 'Her grandmother attended every visit in June.');
  const { hits } = await find(test, 'grandmother visit');
  expect(hits).toEqual([
    {
      caseFileId: desk.caseFileId,
      childName: 'Isla Hartwell',
      entityId: option,
      kind: 'option',
      field: 'rationale',
      parentId: desk.appraisalId,
      appraisalId: desk.appraisalId,
      optionId: 'special-guardianship',
      excerpt: 'Her \u0002grandmother\u0003 attended every \u0002visit\u0003 in June.',
    },
  ]);
});

it('names the option that a factor stands under', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const option = await desk.option('adoption');
  await desk.add('factor', { statement: 'A family for life' }, option);
  const { hits } = await find(test, 'life');
  expect(hits).toMatchObject([{ kind: 'factor', parentId: option, optionId: 'adoption' }]);
});

it('matches the last word by its beginning and the others whole', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  await desk.add('person', { name: 'Denise', relationship: 'Maternal grandmother' });
  expect(await fieldsWith(test, 'maternal grandm')).toEqual(['person.relationship']);
  expect(await fieldsWith(test, 'matern grandmother')).toEqual([]);
});

it('asks for every word in the same field, and for quoted words together', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  await desk.add('person', { name: 'Denise', approachResult: 'Time with the family was short.' });
  expect(await fieldsWith(test, 'family time')).toEqual(['person.approachResult']);
  expect(await fieldsWith(test, '"family time"')).toEqual([]);
  expect(await fieldsWith(test, '"the family"')).toEqual(['person.approachResult']);
  expect(await fieldsWith(test, 'denise family')).toEqual([]);
});

it('takes no notice of accents, capitals and the kind of apostrophe', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  await desk.add('person', { name: 'Zoë Müller', relationship: 'Father’s sister' });
  expect(await fieldsWith(test, 'zoe MULLER')).toEqual(['person.name']);
  expect(await fieldsWith(test, "father's")).toEqual(['person.relationship']);
});

it.each([
  'a AND OR NOT NEAR(',
  '"unclosed',
  'line:x',
  '*',
  '^-+()',
  '{a b}:c',
  "'; DROP TABLE change; --",
  '\u0000',
  '💔',
  '   ',
])('treats %j as words and never as a command', async (words) => {
  const test = await openTestCore();
  await newCaseFile(test.client);
  expect(await find(test, words)).toEqual({ hits: [], hasMore: false });
});

it('finds a child by the whole name, before anything else', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client, 'O’Leary');
  await desk.add('person', { name: 'Sean O’Leary' });
  const { hits } = await find(test, 'isla o’lea');
  expect(hits).toMatchObject([
    { kind: 'child', entityId: desk.childId, excerpt: '\u0002Isla\u0003 \u0002O’Leary\u0003' },
  ]);
  expect((await find(test, 'o’leary')).hits.map((hit) => hit.kind)).toEqual(['child', 'person']);
});

it('finds new words after an edit and no longer the old ones', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const option = await desk.option('adoption');
  await desk.type(option, 'rationale', 'Written about hedgehogs.');
  expect(await fieldsWith(test, 'hedgehogs')).toEqual(['option.rationale']);
  await desk.type(option, 'rationale', 'Written about badgers.');
  expect(await fieldsWith(test, 'hedgehogs')).toEqual([]);
  expect(await fieldsWith(test, 'badgers')).toEqual(['option.rationale']);
});

it('leaves out what was removed until it comes back', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const person = await desk.add('person', { name: 'Denise' });
  value(await test.client['entity.remove']({ entityId: person }));
  expect(await fieldsWith(test, 'denise')).toEqual([]);
  value(await test.client['entity.restore']({ entityId: person }));
  expect(await fieldsWith(test, 'denise')).toEqual(['person.name']);
});

it('never shows confidential details, identifiers or what a choice is called', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  await desk.add('person', { name: 'Denise', confidentialDetails: 'Larkfold House' });
  await desk.add('source', { title: 'Visit', sourceKind: 'document' });
  expect(await fieldsWith(test, 'larkfold')).toEqual([]);
  expect(await fieldsWith(test, 'residential')).toEqual([]);
  expect(await fieldsWith(test, 'E1')).toEqual([]);
  expect(await fieldsWith(test, 'document')).toEqual([]);
});

it('looks in one case file when asked to', async () => {
  const test = await openTestCore();
  const first = await newCaseFile(test.client);
  const second = await newCaseFile(test.client, 'Osei');
  await first.add('person', { name: 'Denise' });
  await second.add('person', { name: 'Denise' });
  expect((await find(test, 'denise')).hits).toHaveLength(2);
  const { hits } = await find(test, 'denise', second.caseFileId);
  expect(hits.map((hit) => hit.caseFileId)).toEqual([second.caseFileId]);
});

it('says that there is more than it shows', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const option = await desk.option('adoption');
  for (let count = 0; count < 51; count += 1) {
    await desk.add('factor', { statement: `Attachment ${count}` }, option);
  }
  const found = await find(test, 'attachment');
  expect(found.hits).toHaveLength(50);
  expect(found.hasMore).toBe(true);
});

it('keeps its index the same as one built afresh', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  value(await test.client['caseFile.addPracticeCase']({}));
  const option = await desk.option('adoption');
  const factor = await desk.add('factor', { statement: 'One', detail: 'Two three' }, option);
  await desk.type(factor, 'detail', 'Four five');
  await desk.seal(factor, 'detail');
  await desk.type(factor, 'statement', '');
  await desk.seal(factor, 'statement');
  value(await test.client['appraisal.begin']({ caseFileId: desk.caseFileId, title: 'Second' }));
  const { database } = sessionOf(test.core.context);
  expect(isSearchIndexWhole(database)).toBe(true);
  const before = await find(test, 'four');
  rebuildSearchIndex(database);
  expect(isSearchIndexWhole(database)).toBe(true);
  expect(await find(test, 'four')).toEqual(before);
});

it('leaves no word of replaced text in an optimised index', async () => {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const option = await desk.option('adoption');
  await desk.type(option, 'rationale', 'quixotic zephyr');
  await desk.seal(option, 'rationale');
  await desk.type(option, 'rationale', 'plain words');
  await desk.seal(option, 'rationale');
  const { database } = sessionOf(test.core.context);
  database.exec(`INSERT INTO search (search) VALUES ('optimize')`);
  const blocks = database
    .prepare<[], Buffer>('SELECT block FROM search_data')
    .pluck()
    .all()
    .map((block) => block.toString('latin1'))
    .join('');
  expect(blocks).not.toContain('zephyr');
  expect(blocks).toContain('plain');
});
