import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { entityId } from '../../guidance/model/ids.ts';
import { openTestCore, type OpenTestCore } from '../support/in-process-core.ts';

let test: OpenTestCore;

beforeEach(async () => {
  test = await openTestCore();
});

const national = readFileSync(
  join(import.meta.dirname, '../../guidance/profiles/national/profile.yaml'),
  'utf8',
);

/** Puts an authority's own folder beside the vault. */
function addFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(test.folder, 'profiles', name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

const northshire = national
  .replace('id: national', 'id: northshire')
  .replace('name: National', 'name: Northshire');

async function list() {
  const reply = await test.client['profiles.list']({});
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

describe('local practice profiles', () => {
  it('are six to begin with, and the national one is used', async () => {
    const { profiles, unusable, chosen, folder } = await list();
    expect(profiles.map((profile) => profile.id)).toEqual([
      'national',
      'camden',
      'croydon',
      'devon',
      'enfield',
      'somerset',
    ]);
    expect(profiles.flatMap((profile) => profile.problems)).toEqual([]);
    expect({ unusable, chosen }).toEqual({ unusable: [], chosen: 'national' });
    expect(folder).toBe(join(test.folder, 'profiles'));
  });

  it('stay as chosen when the vault is opened again', async () => {
    expect(await test.client['profiles.choose']({ id: 'devon' })).toMatchObject({ ok: true });
    test.close();
    test.reopen();
    expect((await list()).chosen).toBe('devon');
    expect(await test.client['profiles.read']({ id: null })).toMatchObject({
      value: { profile: { name: 'Devon' }, origin: 'shipped' },
    });
  });

  it('that are not there cannot be chosen or read', async () => {
    for (const call of ['profiles.choose', 'profiles.read'] as const) {
      expect(await test.client[call]({ id: 'atlantis' })).toMatchObject({
        ok: false,
        error: { code: 'not_found' },
      });
    }
  });
});

describe('an authority’s own folder beside the vault', () => {
  it('is listed, read and chosen like the others, and read afresh each time', async () => {
    const folder = addFolder('northshire', { 'profile.yaml': northshire });
    expect((await list()).profiles.at(-1)).toMatchObject({
      id: 'northshire',
      name: 'Northshire',
      origin: 'own',
      problems: [],
    });
    await test.client['profiles.choose']({ id: 'northshire' });
    writeFileSync(
      join(folder, 'profile.yaml'),
      northshire.replace('name: Northshire', 'name: Northshire and Vale'),
    );
    expect(await test.client['profiles.read']({ id: null })).toMatchObject({
      value: { profile: { name: 'Northshire and Vale' }, origin: 'own' },
    });
  });

  it('with a mistake in it is used without what is wrong, and says which line', async () => {
    addFolder('northshire', {
      'profile.yaml': northshire.replace('option: adoption', 'option: adopshun'),
      'guide.md': '---\ntitle: A guide\nsummary: For the tests of it.\n---\n\n<b>loud</b>\n',
    });
    const found = (await list()).profiles.at(-1);
    const line = northshire.split('\n').findIndex((words) => words.includes('option: adoption'));
    expect(found?.problems).toMatchObject([
      { file: 'guide.md', line: 6 },
      { file: 'profile.yaml', line: line + 1 },
    ]);
    const reply = await test.client['profiles.read']({ id: 'northshire' });
    expect(reply.ok && reply.value.profile.options).toHaveLength(7);
  });

  it('that cannot be used at all is named with the reason', async () => {
    addFolder('empty', {});
    addFolder('copy', { 'profile.yaml': national.replace('id: national', 'id: devon') });
    expect((await list()).unusable).toMatchObject([
      { folder: 'copy', problems: [{ message: expect.stringContaining('devon') }] },
      { folder: 'empty', problems: [{ file: 'profile.yaml', line: 1 }] },
    ]);
  });

  it('is read as text and nothing else: no code, no links, no other files', async () => {
    const folder = addFolder('northshire', {
      'profile.yaml': northshire,
      'run.js': 'throw new Error("run");',
      'big.md': 'x'.repeat(600 * 1024),
      'binary.md': Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]),
    });
    writeFileSync(
      join(test.home, 'secret.md'),
      '---\ntitle: A secret\nsummary: Not for here.\n---\n',
    );
    symlinkSync(join(test.home, 'secret.md'), join(folder, 'linked.md'));
    const found = (await list()).profiles.at(-1);
    expect(found?.problems.map((problem) => problem.file)).toEqual([
      'big.md',
      'binary.md',
      'linked.md',
      'run.js',
    ]);
    const reply = await test.client['profiles.read']({ id: 'northshire' });
    expect(JSON.stringify(reply)).not.toContain('A secret');
  });

  it('that has gone leaves the national profile in use', async () => {
    addFolder('northshire', { 'profile.yaml': northshire });
    await test.client['profiles.choose']({ id: 'northshire' });
    writeFileSync(join(test.folder, 'profiles', 'northshire', 'profile.yaml'), '');
    expect(await test.client['profiles.read']({ id: null })).toMatchObject({
      value: { profile: { id: 'national' } },
    });
  });
});

describe('the pathway of a child', () => {
  it('keeps each stage, answer and task with its profile, and its history', async () => {
    const made = await test.client['caseFile.create']({
      givenName: 'Wren',
      familyName: 'Ashby',
      birthStatus: 'born',
    });
    if (!made.ok) throw new Error(made.error.code);
    const { caseFileId } = made.value;
    for (const [kind, fields] of [
      ['pathwayStep', { profile: 'somerset', stage: 'threshold' }],
      [
        'pathwayAnswer',
        { profile: 'somerset', prompt: 'why-care', answer: 'A long word: quince.' },
      ],
      ['pathwayTask', { profile: 'somerset', task: 'later-life-letter' }],
    ] as const) {
      const reply = await test.client['entity.create']({
        entityId: entityId.parse(crypto.randomUUID()),
        caseFileId,
        kind,
        parentId: null,
        after: null,
        fields,
      });
      expect(reply).toMatchObject({ ok: true, value: { entity: { kind, fields } } });
    }
    const found = await test.client['search.find']({ words: 'quince', caseFileId: null });
    expect(found).toMatchObject({ value: { hits: [{ kind: 'pathwayAnswer', field: 'answer' }] } });
    const verified = await test.client['history.verify']({ caseFileId });
    expect(verified).toMatchObject({ value: { isWhole: true } });
  });
});
