import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PrinterMissingError } from '../../../electron/ports/host-services.ts';
import { codeOf, value } from '../../support/case-desk.ts';
import { newExportId, openExportDesk, type ExportDesk } from '../../support/export-desk.ts';
import { canHaveSmallDisk, fillUp, smallDisk, whileReadOnly } from '../../support/faults.ts';

async function exportsOf({ client, desk }: ExportDesk) {
  return value(await client['exports.list']({ caseFileId: desk.caseFileId })).records;
}

describe('an export that cannot be finished', () => {
  it('is stopped while it is printing, and leaves nothing', async () => {
    const id = newExportId();
    let isAborted = false;
    const desk = await openExportDesk({
      printer: {
        print: (_html, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              isAborted = true;
              reject(signal.reason);
            });
            void desk.client['exports.cancel']({ exportId: id });
          }),
      },
    });
    expect(codeOf(await desk.write({ exportId: id, format: 'pdf' }))).toBe('cancelled');
    expect(isAborted).toBe(true);
    expect(desk.files()).toEqual([]);
    expect(await exportsOf(desk)).toEqual([]);
  });

  it('is stopped before it has begun to print', async () => {
    const desk = await openExportDesk();
    const id = newExportId();
    const [reply] = await Promise.all([
      desk.write({ exportId: id }),
      desk.client['exports.cancel']({ exportId: id }),
    ]);
    expect(codeOf(reply)).toBe('cancelled');
    expect(desk.files()).toEqual([]);
  });

  it('says that nothing here can print', async () => {
    const desk = await openExportDesk({
      printer: { print: () => Promise.reject(new PrinterMissingError()) },
    });
    expect(codeOf(await desk.write({ format: 'pdf' }))).toBe('no_printer');
    expect(codeOf(await desk.write({ format: 'docx' }))).toBeNull();
  });

  it('is reported by reference alone when the printer fails', async () => {
    const desk = await openExportDesk({
      printer: { print: () => Promise.reject(new Error('Ada Merrowby jammed')) },
    });
    expect(codeOf(await desk.write({ format: 'pdf' }))).toBe('unexpected');
    expect(JSON.stringify(desk.logLines())).not.toContain('Merrowby');
    expect(desk.files()).toEqual([]);
  });

  it('leaves nothing when the vault is locked meanwhile', async () => {
    const desk = await openExportDesk({
      printer: {
        print: async () => {
          await desk.core.lock('idle');
          return new Uint8Array();
        },
      },
    });
    expect(codeOf(await desk.write({ format: 'pdf' }))).toBe('cancelled');
    expect(desk.files()).toEqual([]);
  });
});

describe('a row that cannot be committed', () => {
  /** A fault that shows only on COMMIT: a reference to nothing, checked when the row is kept. */
  function plantFailingCommit({ core }: ExportDesk) {
    core.context.session?.database.exec(`
      CREATE TABLE planted_parent (id INTEGER PRIMARY KEY);
      CREATE TABLE planted (
        id INTEGER REFERENCES planted_parent (id) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE TRIGGER planted_fault AFTER INSERT ON document_export
        BEGIN INSERT INTO planted VALUES (1); END;`);
  }

  it('leaves the file that was to be replaced as it was, and nothing beside it', async () => {
    const desk = await openExportDesk();
    const older = path.join(desk.target, 'Balance.docx');
    writeFileSync(older, 'older');
    plantFailingCommit(desk);
    const destination = { folder: desk.target, fileName: 'Balance.docx', isReplacing: true };
    expect(codeOf(await desk.write({ destination }))).toBe('unexpected');
    expect(readFileSync(older, 'utf8')).toBe('older');
    expect(desk.files()).toEqual(['Balance.docx']);
    expect(await exportsOf(desk)).toEqual([]);
  });

  it('takes its own file back where there was none before', async () => {
    const desk = await openExportDesk();
    plantFailingCommit(desk);
    expect(codeOf(await desk.write())).toBe('unexpected');
    expect(desk.files()).toEqual([]);
    expect(await exportsOf(desk)).toEqual([]);
  });
});

describe('a folder that takes no more', () => {
  it('is said to be read-only, and nothing is logged', async () => {
    const desk = await openExportDesk();
    await whileReadOnly(desk.target, async () => {
      expect(codeOf(await desk.write())).toBe('read_only');
    });
    expect(desk.files()).toEqual([]);
    expect(await exportsOf(desk)).toEqual([]);
  });

  it.runIf(canHaveSmallDisk)(
    'is said to be full, and the older file there stays whole',
    async () => {
      const desk = await openExportDesk();
      const folder = smallDisk(256);
      writeFileSync(path.join(folder, 'Balance.docx'), 'older');
      const makeRoom = fillUp(folder);
      const destination = { folder, fileName: 'Balance.docx', isReplacing: true };
      expect(codeOf(await desk.write({ destination }))).toBe('disk_full');
      expect(readFileSync(path.join(folder, 'Balance.docx'), 'utf8')).toBe('older');
      expect(readdirSync(folder).toSorted()).toEqual(['Balance.docx', 'filler']);
      expect(await exportsOf(desk)).toEqual([]);
      makeRoom();
      expect(codeOf(await desk.write({ destination }))).toBeNull();
    },
  );

  it.runIf(canHaveSmallDisk)(
    'says that the file is in use, and that file stays as it is',
    async () => {
      const desk = await openExportDesk();
      const held = path.join(desk.target, 'Balance.docx');
      writeFileSync(held, 'older');
      // A file that something is mounted on refuses to be replaced, as one open in Word does.
      expect(spawnSync('mount', ['--bind', held, held]).status).toBe(0);
      onTestFinished(() => void spawnSync('umount', ['-l', held]));
      const destination = { folder: desk.target, fileName: 'Balance.docx', isReplacing: true };
      expect(codeOf(await desk.write({ destination }))).toBe('file_in_use');
      expect(readFileSync(held, 'utf8')).toBe('older');
      expect(desk.files()).toEqual(['Balance.docx']);
      expect(await exportsOf(desk)).toEqual([]);
    },
  );
});
