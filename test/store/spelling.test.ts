import { expect, it } from 'vitest';
import { practiceWords } from '../../guidance/model/practice-words.ts';
import { newCaseFile, value } from '../support/case-desk.ts';
import { openTestCore } from '../support/in-process-core.ts';

it('marks what is not British English', async () => {
  const { client } = await openTestCore();
  const words = ['organise', 'organize', 'colour', 'color', 'teh', 'mother’s', "mother's"];
  const { misspelled } = value(await client['spelling.check']({ words, caseFileId: null }));
  expect(misspelled).toEqual(['organize', 'color', 'teh']);
});

it('knows the words of practice', async () => {
  const { client } = await openTestCore();
  const words = practiceWords.filter((word) => !word.includes('-'));
  const { misspelled } = value(await client['spelling.check']({ words, caseFileId: null }));
  expect(misspelled).toEqual([]);
});

it('knows the names of the case it is asked about, and only of that one', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client, 'Quillfeather');
  await desk.add('person', { name: 'Tamsyn Pettiworth-Oyelaran (aunt)' });
  const words = ['Quillfeather', 'Quillfeather’s', 'QUILLFEATHER', 'quillfeather', 'Oyelaran'];
  const check = async (caseFileId: typeof desk.caseFileId | null) =>
    value(await client['spelling.check']({ words, caseFileId })).misspelled;
  expect(await check(desk.caseFileId)).toEqual(['quillfeather']);
  expect(await check(null)).toEqual(words);
});

it('keeps an added word, in every form, until it is taken back', async () => {
  const { client, close, reopen } = await openTestCore();
  const words = ['theraplay', 'Theraplay', 'theraplay’s'];
  const check = async () =>
    value(await client['spelling.check']({ words, caseFileId: null })).misspelled;
  expect(await check()).toEqual(words);
  value(await client['spelling.add']({ word: 'theraplay' }));
  value(await client['spelling.add']({ word: 'theraplay' }));
  close();
  reopen();
  expect(await check()).toEqual([]);
  expect(value(await client['spelling.added']({})).words).toEqual(['theraplay']);
  value(await client['spelling.remove']({ word: 'theraplay' }));
  expect(await check()).toEqual(words);
});

it('suggests words of English and of practice', async () => {
  const { client } = await openTestCore();
  const suggest = async (word: string) =>
    value(await client['spelling.suggest']({ word })).suggestions;
  expect(await suggest('recieve')).toContain('receive');
  expect(await suggest('Cafcas')).toContain('Cafcass');
  expect((await suggest('reunifcation')).length).toBeLessThanOrEqual(8);
});
