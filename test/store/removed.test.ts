import { expect, it } from 'vitest';
import { caseFileId } from '../../guidance/model/ids.ts';
import { codeOf, newCaseFile, value } from '../support/case-desk.ts';
import { openTestCore } from '../support/in-process-core.ts';

it('lists what has been removed by its first words, the last removed first', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const removedOf = async () =>
    value(await client['entity.removed']({ caseFileId: desk.caseFileId })).removed;
  expect(await removedOf()).toEqual([]);

  const option = await desk.option('adoption');
  const factor = await desk.add(
    'factor',
    { side: 'against', statement: 'Far from Poppy.' },
    option,
  );
  const source = await desk.add('source', { title: 'Visit of 3 March' });
  value(await client['entity.remove']({ entityId: factor }));
  value(await client['entity.remove']({ entityId: source }));
  expect(await removedOf()).toMatchObject([
    { entityId: source, kind: 'source', parentId: null, title: 'Visit of 3 March' },
    {
      entityId: factor,
      kind: 'factor',
      parentId: option,
      title: 'Far from Poppy.',
      fields: { side: 'against' },
      removedAt: expect.stringMatching(/^2026-11-22T/),
    },
  ]);

  value(await client['entity.restore']({ entityId: factor }));
  expect((await removedOf()).map((one) => one.entityId)).toEqual([source]);
});

it('lists words that were typed a moment before the removal', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const person = await desk.add('person');
  await desk.type(person, 'name', 'Denise Hartwell');
  value(await client['entity.remove']({ entityId: person }));
  const { removed } = value(await client['entity.removed']({ caseFileId: desk.caseFileId }));
  expect(removed).toMatchObject([{ entityId: person, title: 'Denise Hartwell' }]);
});

it('lists nothing whose place has gone too, nor what went with something else', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const second = value(
    await client['appraisal.begin']({ caseFileId: desk.caseFileId, title: 'Second' }),
  ).entities;
  const appraisal = second.find((entity) => entity.kind === 'appraisal');
  if (appraisal === undefined) throw new Error('It has just begun.');
  const alone = await desk.add('action', { what: 'Ring the school' }, appraisal.id);
  await desk.add('action', { what: 'Write to the court' }, appraisal.id);
  value(await client['entity.remove']({ entityId: alone }));
  value(await client['entity.remove']({ entityId: appraisal.id }));
  const { removed } = value(await client['entity.removed']({ caseFileId: desk.caseFileId }));
  expect(removed.map((one) => one.entityId)).toEqual([appraisal.id]);
});

it('lists nothing of another case file, and refuses one that is not there', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const other = await newCaseFile(client, 'Osei');
  const person = await other.add('person', { name: 'Aunt Petra' });
  value(await client['entity.remove']({ entityId: person }));
  expect(value(await client['entity.removed']({ caseFileId: desk.caseFileId })).removed).toEqual(
    [],
  );
  const nobody = caseFileId.parse(crypto.randomUUID());
  expect(codeOf(await client['entity.removed']({ caseFileId: nobody }))).toBe('not_found');
});
