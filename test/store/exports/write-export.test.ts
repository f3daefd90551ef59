import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentModel } from '../../../guidance/documents/document-model.ts';
import { contentsOf } from '../../../guidance/documents/contents.ts';
import { codeOf, value } from '../../support/case-desk.ts';
import { checkDocx } from '../../support/check-docx.ts';
import { openExportDesk } from '../../support/export-desk.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('exporting a document', () => {
  it('writes the file, logs it and gives back where it is', async () => {
    const { write, files, target, client, desk } = await openExportDesk();
    const { path: written, record } = value(await write());
    expect(written).toBe(path.join(target, 'Balance.docx'));
    expect(files()).toEqual(['Balance.docx']);
    const bytes = readFileSync(written);
    expect(record).toMatchObject({
      appraisalId: desk.appraisalId,
      documentId: 'balancing-exercise',
      format: 'docx',
      actorName: 'Amara Okafor',
      version: 'Draft 1 of 22 November 2026',
      fileHash: sha256(bytes),
      byteCount: bytes.length,
      pageCount: null,
    });
    const { records } = value(await client['exports.list']({ caseFileId: desk.caseFileId }));
    expect(records).toEqual([record]);
  });

  it('prints the fingerprint of the content on the last page', async () => {
    const { write } = await openExportDesk();
    const { path: written, record } = value(await write());
    const words = checkDocx(readFileSync(written)).paragraphs.map(({ text }) => text);
    expect(words).toContain(record.modelHash);
  });

  it('freezes the model, and the case file without anything confidential', async () => {
    const { write, desk, core } = await openExportDesk();
    await desk.type(desk.childId, 'confidentialDetails', '5 Secretwell Row, QQ1 1QQ');
    const { record } = value(await write());
    const row = core.context.session?.database
      .prepare('SELECT model, snapshot FROM frozen_document WHERE model_hash = ?')
      .get(record.modelHash) as { model: string; snapshot: string };
    const model = documentModel.parse(JSON.parse(row.model));
    expect(model.fingerprint).toBe(record.modelHash);
    expect(contentsOf(model).length).toBeGreaterThan(10);
    expect(row.snapshot).toContain('Merrowby');
    expect(row.snapshot).not.toContain('Secretwell');
  });

  it('says how far it is, in order', async () => {
    const { write, events } = await openExportDesk();
    await write();
    const steps = events
      .filter(({ name }) => name === 'export.progress')
      .map(({ payload }) => payload as { step: string; done: number });
    expect(steps.map(({ step }) => step)).toEqual(['building', 'checking', 'finishing', 'writing']);
    expect(steps.map(({ done }) => done)).toEqual(
      steps.map(({ done }) => done).toSorted((a, b) => a - b),
    );
  });

  it('exports what was typed a moment ago', async () => {
    const { write, desk } = await openExportDesk();
    await desk.type(desk.appraisalId, 'narrative', 'Typed just now.');
    const { path: written } = value(await write());
    expect(checkDocx(readFileSync(written)).paragraphs.map(({ text }) => text)).toContain(
      'Typed just now.',
    );
  });

  it('has the same version and the same bytes while the words are the same', async () => {
    const { write, clock } = await openExportDesk();
    const first = value(await write());
    clock.advance('P40D');
    const destination = {
      folder: path.dirname(first.path),
      fileName: 'Again.docx',
      isReplacing: false,
    };
    const second = value(await write({ destination }));
    expect(second.record.version).toBe(first.record.version);
    expect(second.record.modelHash).toBe(first.record.modelHash);
    expect(second.record.fileHash).toBe(first.record.fileHash);
    expect(second.record.at).not.toBe(first.record.at);
  });

  it('is the next draft once a word has changed', async () => {
    const { write, desk, clock } = await openExportDesk();
    const first = value(await write());
    clock.advance('P1D');
    await desk.type(desk.appraisalId, 'narrative', 'Weighed again.');
    const destination = { folder: path.dirname(first.path), fileName: 'Next', isReplacing: false };
    const second = value(await write({ destination }));
    expect(second.record.version).toBe('Draft 2 of 23 November 2026');
    expect(second.record.modelHash).not.toBe(first.record.modelHash);
  });

  it('previews the very document that the export then writes', async () => {
    const { write, client, desk } = await openExportDesk();
    const { caseFileId, appraisalId } = desk;
    const request = { caseFileId, appraisalId, documentId: 'balancing-exercise' };
    const { model, length } = value(await client['exports.preview'](request));
    expect(model.fingerprint).toBe(value(await write()).record.modelHash);
    expect(length.pages).toBeGreaterThan(20);
    expect(length.annexPages).toBeGreaterThan(5);
    expect(length.annexPages).toBeLessThan(length.pages / 3);
  });

  it.each([
    ['another case file', { caseFileId: '00000000-0000-4000-8000-000000000000' }],
    ['another appraisal', { appraisalId: '00000000-0000-4000-8000-000000000000' }],
    ['another document', { documentId: 'constructor' }],
  ])('is refused for %s', async (_what, changes) => {
    const { write, files } = await openExportDesk();
    expect(codeOf(await write(changes as never))).toBe('not_found');
    expect(files()).toEqual([]);
  });
});

describe('where a document goes', () => {
  it('never replaces a file without being told to', async () => {
    const { write, target, files } = await openExportDesk();
    writeFileSync(path.join(target, 'Balance.docx'), 'older');
    expect(codeOf(await write())).toBe('file_exists');
    expect(readFileSync(path.join(target, 'Balance.docx'), 'utf8')).toBe('older');
    const destination = { folder: target, fileName: 'Balance.docx', isReplacing: true };
    expect(codeOf(await write({ destination }))).toBeNull();
    expect(files()).toEqual(['Balance.docx']);
    expect(readFileSync(path.join(target, 'Balance.docx')).length).toBeGreaterThan(10_000);
  });

  it('must be a folder that is there', async () => {
    const { write, target } = await openExportDesk();
    const destination = {
      folder: path.join(target, 'gone'),
      fileName: 'Balance',
      isReplacing: false,
    };
    expect(codeOf(await write({ destination }))).toBe('folder_not_found');
  });

  it.each(['../Balance', 'a/b', 'a\\b', 'CON.docx', 'trailing.', '.hidden', 'a\u0000b', 'a:b'])(
    'must have a name and no path: not %j',
    async (fileName) => {
      const { write, target, files } = await openExportDesk();
      const destination = { folder: target, fileName, isReplacing: true };
      expect(codeOf(await write({ destination }))).toBe('invalid_input');
      expect(files()).toEqual([]);
    },
  );

  it('is asked for by the host’s own dialog where there is one', async () => {
    const asked: unknown[] = [];
    const { write, target, core } = await openExportDesk({
      chooseSaveLocation: (request) => {
        asked.push(request);
        return Promise.resolve(path.join(target, 'Chosen.docx'));
      },
    });
    expect(codeOf(await write({ destination: null }))).toBe('no_dialogs');
    const { host } = core.context;
    const withDialogs = { ...host, info: { ...host.info, hasDialogs: true } };
    Object.assign(core.context, { host: withDialogs });
    const { path: written } = value(await write({ destination: null }));
    expect(written).toBe(path.join(target, 'Chosen.docx'));
    // Initials and not a name: a file's name is seen by more people than the file.
    expect(asked).toEqual([
      { suggestedName: 'Balancing exercise AM draft 1 22 November 2026.docx', format: 'docx' },
    ]);
  });

  it('may be left unchosen: then nothing has happened', async () => {
    const { write, core, client, desk } = await openExportDesk({
      chooseSaveLocation: () => Promise.resolve(null),
    });
    const { host } = core.context;
    Object.assign(core.context, { host: { ...host, info: { ...host.info, hasDialogs: true } } });
    expect(codeOf(await write({ destination: null }))).toBe('cancelled');
    const { records } = value(await client['exports.list']({ caseFileId: desk.caseFileId }));
    expect(records).toEqual([]);
  });
});
