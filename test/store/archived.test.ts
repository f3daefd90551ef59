import { expect, it } from 'vitest';
import { entityId } from '../../guidance/model/ids.ts';
import { codeOf, newCaseFile, value } from '../support/case-desk.ts';
import { openTestCore } from '../support/in-process-core.ts';

async function archived() {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const option = await desk.option('adoption');
  const view = await desk.add('view', { whose: 'child', exactWords: '“I like it here.”' });
  const gone = await desk.add('view', { whose: 'parent' });
  value(await test.client['entity.remove']({ entityId: gone }));
  const { caseFileId } = desk;
  value(await test.client['caseFile.archive']({ caseFileId, isArchived: true }));
  return { ...test, desk, option, view, gone, caseFileId };
}

it('refuses every change to an archived case file, and changes nothing', async () => {
  const { client, desk, option, view, gone, caseFileId } = await archived();
  const before = await desk.entities();
  const replies = [
    await desk.type(view, 'exactWords', '“I like it there.”'),
    await desk.type(desk.childId, 'givenName', 'Ivy'),
    await desk.type(option, 'rationale', 'Written too late.'),
    await client['entity.create']({
      entityId: entityId.parse(crypto.randomUUID()),
      caseFileId,
      kind: 'person',
      parentId: null,
      after: null,
      fields: {},
    }),
    await client['entity.remove']({ entityId: view }),
    await client['entity.restore']({ entityId: gone }),
    await client['entity.move']({ entityId: view, after: null }),
    await client['appraisal.begin']({ caseFileId, title: 'Another' }),
  ];
  expect(replies.map(codeOf)).toEqual(replies.map(() => 'case_file_archived'));
  expect(await desk.entities()).toEqual(before);
  expect(value(await client['history.verify']({ caseFileId })).isWhole).toBe(true);
});

it('takes changes again once the case file has been brought back', async () => {
  const { client, desk, view, caseFileId } = await archived();
  expect(codeOf(await client['caseFile.archive']({ caseFileId, isArchived: false }))).toBeNull();
  expect(codeOf(await desk.type(view, 'exactWords', '“I like it there.”'))).toBeNull();
});

it('still reads an archived case file and the history of its words', async () => {
  const { client, desk, view, caseFileId } = await archived();
  expect(value(await client['caseFile.open']({ caseFileId })).isArchived).toBe(true);
  expect(await desk.wordings(view, 'exactWords')).toEqual(['“I like it here.”']);
});
