import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { vaultPaths } from '../../electron/core/vault/vault-folder.ts';
import { closedTestCore } from '../support/in-process-core.ts';

/*
 * The published design of SQLCipher 4 (zetetic.net/sqlcipher/design), followed by hand with nothing
 * of the database's driver: so that a vault can be read by other tools, and without any.
 */
const PAGE = 4_096;
const SALT = 16;
const VECTOR = 16;
const CODE = 64;

type Page = { readonly isAuthentic: boolean; readonly content: Buffer };

function pageOf(file: Buffer, number: number, key: Uint8Array): Page {
  const salt = file.subarray(0, SALT);
  const codeSalt = salt.map((byte) => byte ^ 0x3a);
  const codeKey = pbkdf2Sync(key, codeSalt, 2, 32, 'sha512');
  const page = file.subarray((number - 1) * PAGE, number * PAGE);
  const from = number === 1 ? SALT : 0;
  const reserve = PAGE - VECTOR - CODE;
  const counted = Buffer.alloc(4);
  counted.writeUInt32LE(number);
  const code = createHmac('sha512', codeKey)
    .update(page.subarray(from, reserve + VECTOR))
    .update(counted)
    .digest();
  const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(reserve, reserve + VECTOR));
  decipher.setAutoPadding(false);
  const content = Buffer.concat([decipher.update(page.subarray(from, reserve)), decipher.final()]);
  return { isAuthentic: code.equals(page.subarray(reserve + VECTOR)), content };
}

it('a vault’s database is SQLCipher 4’s: AES-256 by page, each with its HMAC-SHA512', async () => {
  const test = await closedTestCore();
  const file = readFileSync(vaultPaths(test.folder).database);
  const pages = Array.from({ length: file.length / PAGE }, (_, index) =>
    pageOf(file, index + 1, test.key),
  );
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.every(({ isAuthentic }) => isAuthentic)).toBe(true);
  // Page 1 goes on where the salt replaced SQLite's own first 16 bytes: page size, then WAL's mark.
  const [first] = pages;
  expect(first?.content.readUInt16BE(0)).toBe(PAGE);
  expect([first?.content[2], first?.content[3]]).toEqual([2, 2]);
  expect(Buffer.concat(pages.map(({ content }) => content)).toString('latin1')).toContain(
    'CREATE TABLE worker',
  );
});
