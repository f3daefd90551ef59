import { expect, it } from 'vitest';
import { entityId as entityIdSchema } from '../../guidance/model/ids.ts';
import { codeOf, newCaseFile, value } from '../support/case-desk.ts';
import { listChildren } from '../support/caseload-query.ts';
import { openTestCore } from '../support/in-process-core.ts';

const newId = () => entityIdSchema.parse(crypto.randomUUID());

it('makes a case file with its child, needs, progress and an appraisal of all eight options', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const entities = await desk.entities();
  const options = entities
    .filter((entity) => entity.kind === 'option')
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  expect(options.map((option) => option.fields['optionId'])).toEqual([
    'reunification',
    'kinship-care',
    'special-guardianship',
    'child-arrangements-order',
    'long-term-fostering',
    'fostering-for-adoption',
    'adoption',
    'residential-care',
  ]);
  const others = entities.filter((entity) => entity.kind !== 'option');
  expect(others.map((entity) => entity.kind).toSorted()).toEqual([
    'appraisal',
    'child',
    'needs',
    'progress',
  ]);
  const appraisal = entities.find((entity) => entity.kind === 'appraisal');
  expect(appraisal?.fields).toMatchObject({
    title: 'First appraisal',
    startedOn: { date: '2026-11-22', precision: 'day' },
  });
  const child = entities.find((entity) => entity.kind === 'child');
  expect(child?.fields).toMatchObject({ givenName: 'Isla', familyName: 'Hartwell' });
});

it('makes no case file before the recovery key has been typed back', async () => {
  const { client, core } = await openTestCore();
  core.context.session?.database.exec('UPDATE vault_meta SET recovery_key_confirmed_at = NULL');
  const reply = await client['caseFile.create']({
    givenName: 'Isla',
    familyName: 'Hartwell',
    birthStatus: 'born',
  });
  expect(codeOf(reply)).toBe('recovery_key_not_confirmed');
  expect((await listChildren(client)).rows).toEqual([]);
});

it('keeps things in the order in which they are put', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  const first = await desk.add('factor', { statement: 'first' }, option);
  const second = await desk.add('factor', { statement: 'second' }, option);
  const between = value(
    await client['entity.create']({
      entityId: newId(),
      caseFileId: desk.caseFileId,
      kind: 'factor',
      parentId: option,
      after: first,
      fields: { statement: 'between' },
    }),
  ).entity.id;
  const statements = async () =>
    (await desk.entities())
      .filter((entity) => entity.kind === 'factor')
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map((entity) => entity.fields['statement']);
  expect(await statements()).toEqual(['first', 'between', 'second']);
  value(await client['entity.move']({ entityId: second, after: null }));
  expect(await statements()).toEqual(['second', 'first', 'between']);
  value(await client['entity.move']({ entityId: second, after: between }));
  expect(await statements()).toEqual(['first', 'between', 'second']);
});

it('gives back what is there when the same thing is made twice', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const request = {
    entityId: newId(),
    caseFileId: desk.caseFileId,
    kind: 'person',
    parentId: null,
    after: null,
    fields: { name: 'Denise Hartwell' },
  };
  const once = value(await client['entity.create'](request)).entity;
  expect(value(await client['entity.create'](request)).entity).toEqual(once);
  const elsewhere = await newCaseFile(client, 'Osei');
  expect(
    codeOf(await client['entity.create']({ ...request, caseFileId: elsewhere.caseFileId })),
  ).toBe('not_allowed');
});

it('removes a thing with what belongs to it, and brings all of it back', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const person = await desk.add('person', { name: 'Denise Hartwell' });
  await desk.type(person, 'approachResult', 'Wants to help.');
  const before = await desk.entities();

  expect(value(await client['entity.remove']({ entityId: person })).removed).toEqual([person]);
  expect((await desk.entities()).some((entity) => entity.id === person)).toBe(false);
  expect(codeOf(await desk.type(person, 'name', 'Somebody else'))).toBe('not_found');
  // Its history is still there.
  expect(await desk.wordings(person, 'approachResult')).toEqual(['Wants to help.']);

  value(await client['entity.restore']({ entityId: person }));
  expect(await desk.entities()).toEqual(before);
  expect(value(await client['history.verify']({ caseFileId: desk.caseFileId })).isWhole).toBe(true);
});

it('leaves what was removed by itself removed when what it belonged to comes back', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  value(await client['appraisal.begin']({ caseFileId: desk.caseFileId, title: 'Second' }));
  const entities = await desk.entities();
  const newest = entities
    .filter((entity) => entity.kind === 'appraisal')
    .toSorted((a, b) => (a.order < b.order ? 1 : -1))[0];
  const option = entities.find(
    (entity) => entity.parentId === newest?.id && entity.fields['optionId'] === 'adoption',
  );
  if (newest === undefined || option === undefined) throw new Error('It has just begun.');
  const kept = await desk.add('factor', { statement: 'kept' }, option.id);
  const gone = await desk.add('factor', { statement: 'gone' }, option.id);
  value(await client['entity.remove']({ entityId: gone }));
  const { removed } = value(await client['entity.remove']({ entityId: newest.id }));
  expect(removed).toContain(kept);
  expect(removed).not.toContain(gone);
  // It would come back to a place that is not there.
  expect(codeOf(await client['entity.restore']({ entityId: gone }))).not.toBeNull();
  value(await client['entity.restore']({ entityId: newest.id }));
  const ids = (await desk.entities()).map((entity) => entity.id);
  expect(ids).toContain(kept);
  expect(ids).not.toContain(gone);
});

it.each([
  ['a second child', 'child', false],
  ['an option of its own', 'option', true],
  ['an appraisal of its own', 'appraisal', false],
  ['something nobody declared', 'score', false],
  ['a factor under no option', 'factor', false],
  ['a person under an appraisal', 'person', true],
])('does not make %s', async (_what, kind, isUnderTheAppraisal) => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const reply = await client['entity.create']({
    entityId: newId(),
    caseFileId: desk.caseFileId,
    kind,
    parentId: isUnderTheAppraisal ? desk.appraisalId : null,
    after: null,
    fields: {},
  });
  expect(codeOf(reply)).toBe('not_allowed');
});

it('does not put a thing under a parent of another case file', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const other = await newCaseFile(client, 'Osei');
  const reply = await client['entity.create']({
    entityId: newId(),
    caseFileId: desk.caseFileId,
    kind: 'factor',
    parentId: await other.option('adoption'),
    after: null,
    fields: {},
  });
  expect(codeOf(reply)).toBe('not_found');
});

it('keeps nothing of a thing whose first values are refused', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const entityId = newId();
  const request = {
    entityId,
    caseFileId: desk.caseFileId,
    kind: 'person',
    parentId: null,
    after: null,
  };
  const tooLong = { ...request, fields: { name: 'a'.repeat(10_001) } };
  expect(codeOf(await client['entity.create'](tooLong))).toBe('too_long');
  expect(await desk.entities()).not.toContainEqual(expect.objectContaining({ id: entityId }));
  expect(codeOf(await client['entity.create']({ ...request, fields: { name: 'Ann' } }))).toBeNull();
});

it('neither removes nor moves what every case file has', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  expect(codeOf(await client['entity.remove']({ entityId: desk.childId }))).toBe('not_allowed');
  expect(codeOf(await client['entity.remove']({ entityId: option }))).toBe('not_allowed');
  expect(codeOf(await client['entity.remove']({ entityId: desk.appraisalId }))).toBe('not_allowed');
  expect(codeOf(await client['entity.move']({ entityId: option, after: null }))).toBe(
    'not_allowed',
  );
});

it('numbers sources once and never gives a number again', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const numberOf = async (id: string) =>
    (await desk.entities()).find((entity) => entity.id === id)?.fields['registerNumber'];
  const first = await desk.add('source', { title: 'Visit' });
  const second = await desk.add('source', { title: 'Report' });
  expect([await numberOf(first), await numberOf(second)]).toEqual(['E1', 'E2']);
  value(await client['entity.remove']({ entityId: second }));
  const third = await desk.add('source', { title: 'Letter' });
  expect(await numberOf(third)).toBe('E3');
  value(await client['entity.restore']({ entityId: second }));
  expect(await numberOf(second)).toBe('E2');
  expect(codeOf(await desk.type(third, 'registerNumber', 'E1'))).toBe('not_allowed');
  const other = await newCaseFile(client, 'Osei');
  const elsewhere = await other.add('source', { title: 'Another child’s visit' });
  const found = (await other.entities()).find((entity) => entity.id === elsewhere);
  expect(found?.fields['registerNumber']).toBe('E1');
});

it('takes back a number whose source could not be made', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const refused = await client['entity.create']({
    entityId: newId(),
    caseFileId: desk.caseFileId,
    kind: 'source',
    parentId: null,
    after: null,
    fields: { title: 'a'.repeat(10_001) },
  });
  expect(codeOf(refused)).toBe('too_long');
  const made = await desk.add('source', { title: 'Visit' });
  const found = (await desk.entities()).find((entity) => entity.id === made);
  expect(found?.fields['registerNumber']).toBe('E1');
});

it('archives a case file and takes it out of the archive, as steps of its history', async () => {
  const { client } = await openTestCore();
  const { caseFileId } = await newCaseFile(client);
  const before = value(await client['history.verify']({ caseFileId })).sealedChanges;
  value(await client['caseFile.archive']({ caseFileId, isArchived: true }));
  expect(value(await client['caseFile.open']({ caseFileId })).isArchived).toBe(true);
  const { rows } = await listChildren(client, { isArchivedShown: true });
  expect(rows[0]?.isArchived).toBe(true);
  value(await client['caseFile.archive']({ caseFileId, isArchived: false }));
  expect(value(await client['caseFile.open']({ caseFileId })).isArchived).toBe(false);
  expect(value(await client['history.verify']({ caseFileId }))).toMatchObject({
    isWhole: true,
    sealedChanges: before + 2,
  });
});
