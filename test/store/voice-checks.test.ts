import { expect, it } from 'vitest';
import { entityId } from '../../guidance/model/ids.ts';
import { voiceCheckAt, voiceStageOf } from '../../guidance/rules/voice-stages.ts';
import { codeOf, newCaseFile, openDesk, value } from '../support/case-desk.ts';
import { openTestCore } from '../support/in-process-core.ts';

async function twoWindows() {
  const test = await openTestCore();
  const desk = await newCaseFile(test.client);
  const other = await openDesk(test.client, desk.caseFileId);
  const { key } = voiceStageOf('option', await desk.option('adoption'), 'adoption');
  const answer = (fields: Record<string, string>) =>
    test.client['entity.create']({
      entityId: entityId.parse(crypto.randomUUID()),
      caseFileId: desk.caseFileId,
      kind: 'voiceCheck',
      parentId: null,
      after: null,
      fields: { stage: key, ...fields },
    });
  return { ...test, desk, other, key, answer };
}

it('lets the first of two windows that answer one stage stand, and gives it to the second', async () => {
  const { desk, key, answer } = await twoWindows();
  const first = value(await answer({ answer: 'not_clear', how: 'Ask again.' })).entity;
  const second = value(await answer({ answer: 'clear' })).entity;
  expect(second).toEqual(first);
  expect(second.fields).toMatchObject({ answer: 'not_clear', how: 'Ask again.' });
  const checks = (await desk.entities()).filter(({ kind }) => kind === 'voiceCheck');
  expect(checks.map(({ id }) => id)).toEqual([first.id]);
  expect(voiceCheckAt(checks, key)?.id).toBe(first.id);
});

it('shows both wordings when two windows write under one answer', async () => {
  const { desk, other, answer } = await twoWindows();
  const { id } = value(await answer({ answer: 'acknowledged' })).entity;
  await desk.entities();
  await other.entities();
  expect(codeOf(await desk.type(id, 'how', 'Direct work is on Friday.'))).toBeNull();
  expect(codeOf(await other.type(id, 'how', 'Waiting for an interpreter.'))).toBe('stale');
});

it('asks again at each option of a new appraisal', async () => {
  const { client, desk, key, answer } = await twoWindows();
  value(await answer({ answer: 'clear' }));
  value(await client['appraisal.begin']({ caseFileId: desk.caseFileId, title: 'Second' }));
  const later = await openDesk(client, desk.caseFileId);
  const { key: laterKey } = voiceStageOf('option', await later.option('adoption'), 'adoption');
  const entities = await later.entities();
  expect(voiceCheckAt(entities, key)?.fields.answer).toBe('clear');
  expect(voiceCheckAt(entities, laterKey)).toBeNull();
});
