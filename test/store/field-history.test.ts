import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSession } from '../../electron/core/vault/session.ts';
import { codeOf, newCaseFile, openDesk, value } from '../support/case-desk.ts';
import { lockedTestCore, openTestCore } from '../support/in-process-core.ts';

it('keeps words typed one after the other as one step of the history', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const needs = (await desk.entities()).find((entity) => entity.kind === 'needs')?.id;
  if (needs === undefined) throw new Error('Every case file has needs.');
  const first = value(await desk.type(needs, 'currentNeeds', 'Sleep'));
  const second = value(await desk.type(needs, 'currentNeeds', 'Sleep, and'));
  const third = value(await desk.type(needs, 'currentNeeds', 'Sleep, and breakfast.'));
  expect([second.head, third.head]).toEqual([first.head, first.head]);
  expect(await desk.wordings(needs, 'currentNeeds')).toEqual(['Sleep, and breakfast.']);
  const { entries } = value(
    await client['field.history']({ entityId: needs, field: 'currentNeeds' }),
  );
  expect(entries).toMatchObject([{ state: 'open', actorName: 'Amara Okafor' }]);
});

it('makes what was typed a step of its own when the field is left', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  await desk.type(option, 'rationale', 'First thought.');
  await desk.seal(option, 'rationale');
  await desk.type(option, 'rationale', 'Second thought.');
  await desk.seal(option, 'rationale');
  expect(await desk.wordings(option, 'rationale')).toEqual(['Second thought.', 'First thought.']);
});

it('begins a new step after a minute without typing', async () => {
  const { client, clock } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  await desk.type(option, 'rationale', 'Before lunch.');
  clock.advance('PT61S');
  await desk.type(option, 'rationale', 'Before lunch. After lunch.');
  expect(await desk.wordings(option, 'rationale')).toEqual([
    'Before lunch. After lunch.',
    'Before lunch.',
  ]);
});

it('ends a step on which nobody goes on typing, and only then', async () => {
  const { client, clock, runScheduled } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  await desk.type(option, 'rationale', 'Left in the middle of');
  const state = async () => {
    const reply = await client['field.history']({ entityId: option, field: 'rationale' });
    return value(reply).entries[0]?.state;
  };
  clock.advance('PT30S');
  runScheduled();
  expect(await state()).toBe('open');
  clock.advance('PT31S');
  runScheduled();
  expect(await state()).toBe('sealed');
});

it('keeps an undo as a change of its own, with the undone words still there', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('reunification');
  await desk.type(option, 'risk', 'She drank in June.');
  await desk.seal(option, 'risk');
  await desk.type(option, 'risk', 'She drank.');
  await desk.seal(option, 'risk');
  await desk.type(option, 'risk', 'She drank in June.');
  await desk.seal(option, 'risk');
  expect(await desk.wordings(option, 'risk')).toEqual([
    'She drank in June.',
    'She drank.',
    'She drank in June.',
  ]);
});

it('adds no step when the words come back to what they were', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('reunification');
  await desk.type(option, 'risk', 'As it was.');
  await desk.seal(option, 'risk');
  await desk.type(option, 'risk', 'As it was, more or less.');
  await desk.type(option, 'risk', 'As it was.');
  await desk.seal(option, 'risk');
  expect(await desk.wordings(option, 'risk')).toEqual(['As it was.']);
  // The screen still holds the id of the change that was dropped: going on typing is no conflict.
  expect(codeOf(await desk.type(option, 'risk', 'As it was. And more.'))).toBeNull();
});

it('forgets a field that was typed in and emptied again', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('reunification');
  await desk.type(option, 'risk', 'A slip');
  await desk.type(option, 'risk', '');
  await desk.seal(option, 'risk');
  expect(await desk.wordings(option, 'risk')).toEqual([]);
  expect(value(await client['field.read']({ entityId: option, field: 'risk' }))).toEqual({
    value: '',
    head: null,
  });
  expect(codeOf(await desk.type(option, 'risk', 'Meant this time'))).toBeNull();
});

it('answers stale and writes nothing when the field shows another change', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  await desk.type(option, 'rationale', 'Typed here.');
  await desk.seal(option, 'rationale');
  const late = await client['field.save']({
    entityId: option,
    field: 'rationale',
    value: 'Typed over what was never seen.',
    basedOn: null,
  });
  expect(codeOf(late)).toBe('stale');
  expect(await desk.wordings(option, 'rationale')).toEqual(['Typed here.']);
});

it('never lets one window write over what another typed in the same open change', async () => {
  const { client } = await openTestCore();
  const first = await newCaseFile(client);
  const option = await first.option('adoption');
  await first.type(option, 'rationale', 'Begun in the first window.');
  const second = await openDesk(client, first.caseFileId);
  await second.type(option, 'rationale', 'Begun in the first window. Continued in the second.');
  const late = await first.type(option, 'rationale', 'Begun in the first window. And lost?');
  expect(codeOf(late)).toBe('stale');
  const shown = value(await client['field.read']({ entityId: option, field: 'rationale' }));
  expect(shown.value).toBe('Begun in the first window. Continued in the second.');
});

it('keeps what was typed before a crash, and makes it a step at the next unlock', async () => {
  const { client, folder, key } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  await desk.type(option, 'rationale', 'Half a sent');

  // What the disk holds at this moment is what a crash would leave.
  const after = lockedTestCore();
  const crashed = join(after.home, 'Permanence Appraisal');
  cpSync(folder, crashed, { recursive: true });
  openSession(after.core.context, crashed, Uint8Array.from(key));

  const reopened = await openDesk(after.client, desk.caseFileId);
  const reply = await after.client['field.history']({ entityId: option, field: 'rationale' });
  expect(value(reply).entries).toMatchObject([{ value: 'Half a sent', state: 'sealed' }]);
  expect(codeOf(await reopened.type(option, 'rationale', 'Half a sentence.'))).toBeNull();
  const { isWhole } = value(await after.client['history.verify']({ caseFileId: desk.caseFileId }));
  expect(isWhole).toBe(true);
});

it('ends open steps when the vault locks', async () => {
  const { client, close, reopen } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  await desk.type(option, 'rationale', 'Before the lock.');
  close();
  reopen();
  const reply = await client['field.history']({ entityId: option, field: 'rationale' });
  expect(value(reply).entries).toMatchObject([{ value: 'Before the lock.', state: 'sealed' }]);
});

it('keeps words in one form whatever keyboard they came from', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  await desk.type(desk.childId, 'heritage', 'Zoe\u0308 from home\r\nand away\r');
  const shown = value(await client['field.read']({ entityId: desk.childId, field: 'heritage' }));
  expect(shown.value).toBe('Zoë from home\nand away\n');
});

it('keeps more words than a field asks for, and never cuts them', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('adoption');
  expect(codeOf(await desk.type(option, 'rationale', 'a'.repeat(60_001)))).toBeNull();
  expect(codeOf(await desk.type(option, 'rationale', 'a'.repeat(500_001)))).toBe('too_long');
  expect(codeOf(await desk.type(desk.childId, 'familyName', 'a'.repeat(10_001)))).toBe('too_long');
});

it.each([
  ['a field nobody declared', 'adoption', 'score', '5'],
  ['the option that it is', 'adoption', 'optionId', 'reunification'],
  ['a choice that is not offered', 'adoption', 'conclusion', 'recommended'],
  ['words in place of a date', 'adoption', 'ruledOutOn', 'last week'],
  ['a plan for an interim placement', 'fostering-for-adoption', 'conclusion', 'preferred'],
  ['an interim conclusion for an outcome', 'adoption', 'interimConclusion', 'interim_route'],
  [
    'an interim route to itself',
    'fostering-for-adoption',
    'interimRouteTo',
    'fostering-for-adoption',
  ],
  ['an interim route to no option', 'fostering-for-adoption', 'interimRouteTo', 'boarding-school'],
])('does not keep %s', async (_what, optionId, field, typed) => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option(optionId);
  expect(codeOf(await desk.type(option, field, typed))).toBe('not_allowed');
});

it('keeps an interim placement as the way to an outcome', async () => {
  const { client } = await openTestCore();
  const desk = await newCaseFile(client);
  const option = await desk.option('fostering-for-adoption');
  expect(codeOf(await desk.type(option, 'interimConclusion', 'interim_route'))).toBeNull();
  expect(codeOf(await desk.type(option, 'interimRouteTo', 'adoption'))).toBeNull();
});
