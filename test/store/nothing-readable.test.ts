import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vaultPaths } from '../../electron/core/vault/vault-folder.ts';
import { filesUnder } from '../support/faults.ts';
import { openTestCore, TEST_PASSPHRASE, TEST_WORKER } from '../support/in-process-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Found nowhere by chance. */
const PLANTED = 'Zephyrine Quillfeather';

function filesHolding(folders: readonly string[], words: string | Uint8Array): readonly string[] {
  const forms =
    typeof words === 'string'
      ? [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le'), Buffer.from(btoa(words))]
      : [Buffer.from(words), Buffer.from(Buffer.from(words).toString('hex'))];
  return folders
    .flatMap(filesUnder)
    .filter((file) => statSync(file).isFile())
    .filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}

it('nothing in the vault’s folder, in its backups or in the settings can be read', async () => {
  const test = await openTestCore();
  const elsewhere = temporaryFolder();
  await test.client['worker.save']({ ...TEST_WORKER, name: PLANTED, team: PLANTED });
  // Sorting and grouping much of it, which SQLite would otherwise do in a temporary file.
  const database = test.core.context.session?.database;
  for (let number = 0; number < 2_000; number += 1) {
    const planted = `${PLANTED} ${number} ${'x'.repeat(200)}`;
    database?.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(planted, planted);
  }
  database?.prepare('SELECT value FROM setting GROUP BY value ORDER BY value DESC').all();
  await test.client['backups.create']({ folder: null });
  await test.client['backups.create']({ folder: elsewhere });
  database?.prepare(`DELETE FROM setting WHERE name LIKE 'Zephyrine%'`).run();
  const places = [test.home, elsewhere];

  // While open, with everything still in the log; and after locking.
  expect(filesUnder(test.folder)).toContain(`${vaultPaths(test.folder).database}-wal`);
  expect(filesHolding(places, PLANTED)).toEqual([]);
  await test.client['vault.lock']({});
  expect(filesHolding(places, PLANTED)).toEqual([]);
  expect(filesHolding(places, TEST_PASSPHRASE)).toEqual([]);
  expect(filesHolding(places, test.recoveryKey)).toEqual([]);
  expect(filesHolding(places, test.key)).toEqual([]);
});

it('the same search finds what is there to be read', async () => {
  const test = await openTestCore();
  expect(filesHolding([test.home], 'sqlcipher')).toEqual([join(test.folder, 'vault.json')]);
});
