import { expect, it } from 'vitest';
import { CONTENT_VERSION } from '../../guidance/catalogue.ts';
import { codeOf, newCaseFile, openDesk, value } from '../support/case-desk.ts';
import { openTestCore } from '../support/in-process-core.ts';

/** A first appraisal with something in it, and a second begun from it. */
async function begunAgain() {
  const test = await openTestCore();
  const first = await newCaseFile(test.client);
  const option = await first.option('special-guardianship');
  await first.type(option, 'rationale', 'Because she wakes at night.');
  await first.type(option, 'completed', 'complete');
  await first.type(first.appraisalId, 'narrative', 'Three homes are open to her.');
  const factor = await first.add('factor', { statement: 'Known all her life' }, option);
  const person = await first.add('person', { name: 'Denise Hartwell' });
  test.clock.advance('P30D');
  const begun = value(
    await test.client['appraisal.begin']({ caseFileId: first.caseFileId, title: 'After review' }),
  );
  return { ...test, first, option, factor, person, begun };
}

it('begins from the last appraisal, everything in it made anew and naming what it comes from', async () => {
  const { begun, first, option, factor } = await begunAgain();
  const appraisal = begun.entities.find((entity) => entity.id === begun.appraisalId);
  expect(appraisal).toMatchObject({
    derivedFrom: first.appraisalId,
    fields: {
      title: 'After review',
      narrative: 'Three homes are open to her.',
      startedOn: { date: '2026-12-22', precision: 'day' },
      contentVersion: CONTENT_VERSION,
    },
  });
  const options = begun.entities.filter((entity) => entity.kind === 'option');
  expect(options).toHaveLength(8);
  const copied = options.find((entity) => entity.derivedFrom === option);
  expect(copied?.fields).toMatchObject({
    optionId: 'special-guardianship',
    rationale: 'Because she wakes at night.',
  });
  const copiedFactor = begun.entities.find((entity) => entity.derivedFrom === factor);
  expect(copiedFactor).toMatchObject({
    parentId: copied?.id,
    appraisalId: begun.appraisalId,
    fields: { statement: 'Known all her life' },
  });
  const old = new Set((await first.entities()).map((entity) => entity.id));
  expect(begun.entities.every((entity) => old.has(entity.id))).toBe(true);
  expect(begun.entities.some((entity) => entity.id === option)).toBe(false);
});

it('asks for every section to be completed anew', async () => {
  const { begun } = await begunAgain();
  expect(begun.entities.filter((entity) => 'completed' in entity.fields)).toEqual([]);
});

it('shares what belongs to the child between appraisals', async () => {
  const { first, person } = await begunAgain();
  const people = (await first.entities()).filter((entity) => entity.kind === 'person');
  expect(people.map((entity) => entity.id)).toEqual([person]);
  expect(codeOf(await first.type(person, 'relationship', 'Aunt'))).toBeNull();
});

it('keeps the earlier appraisal as it was', async () => {
  const { client, first, option, factor } = await begunAgain();
  const before = await first.entities();
  expect(codeOf(await first.type(option, 'rationale', 'Changed later.'))).toBe(
    'appraisal_read_only',
  );
  expect(codeOf(await first.type(first.appraisalId, 'narrative', 'Changed later.'))).toBe(
    'appraisal_read_only',
  );
  expect(codeOf(await client['entity.remove']({ entityId: factor }))).toBe('appraisal_read_only');
  expect(codeOf(await client['entity.move']({ entityId: factor, after: null }))).toBe(
    'appraisal_read_only',
  );
  const added = await client['entity.create']({
    entityId: factor,
    caseFileId: first.caseFileId,
    kind: 'factor',
    parentId: option,
    after: null,
    fields: {},
  });
  // The same id at the same place is what is already there.
  expect(codeOf(added)).toBeNull();
  await expect(first.add('factor', { statement: 'Added later' }, option)).rejects.toThrow(
    'appraisal_read_only',
  );
  expect(await first.entities()).toEqual(before);
});

it('lets the new appraisal be written', async () => {
  const { client, first } = await begunAgain();
  const desk = await openDesk(client, first.caseFileId);
  const entities = await desk.entities();
  const newest = entities
    .filter((entity) => entity.kind === 'appraisal')
    .toSorted((a, b) => (a.order < b.order ? 1 : -1))[0];
  if (newest === undefined) throw new Error('It has just begun.');
  expect(codeOf(await desk.type(newest.id, 'narrative', 'Two homes are left.'))).toBeNull();
  expect(value(await client['history.verify']({ caseFileId: first.caseFileId })).isWhole).toBe(
    true,
  );
});

it('names an appraisal by the day it begins when no name is given', async () => {
  const { client } = await openTestCore();
  const { caseFileId } = await newCaseFile(client);
  const begun = value(await client['appraisal.begin']({ caseFileId, title: '  ' }));
  const appraisal = begun.entities.find((entity) => entity.id === begun.appraisalId);
  expect(appraisal?.fields['title']).toBe('Appraisal begun 22 November 2026');
});
