import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDocx } from '../../../electron/core/exports/docx-writer.ts';
import { writeHtml } from '../../../electron/core/exports/html-writer.ts';
import type { ExportFormat } from '../../../electron/contract/shapes.ts';
import { createChromiumPrinter } from '../../../electron/loopback/chromium-printer.ts';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import { modelText } from '../../../guidance/documents/plain-text.ts';
import { countWords } from '../../../guidance/rules/words.ts';
import { findBrowser } from '../../launch/browser.mjs';
import type { Bench } from '../measure.ts';
import type { Measured, Report } from '../measured.ts';
import { benchCore, PASSPHRASE, valueOf } from '../support/core.ts';
import { openPracticeDocument, type PracticeDocument } from '../support/practice-document.ts';
import { findProgram, timeOf, type Program } from '../support/programs.ts';

/** A program that does the same, and how to have it do so with the document or with an empty one. */
type Rival = {
  readonly name: string;
  readonly program: Program | null;
  readonly does: string;
  readonly convert: (program: Program, isEmpty: boolean) => Promise<number>;
};

/**
 * The practice case exported as a worker would: from the call to its reply, with the document built
 * from the case file, checked for confidential words, written, placed on the disk and logged. Words
 * are altered before each run, so that each is a new draft.
 *
 * pandoc makes a DOCX from the same document as HTML; LibreOffice makes a PDF from our DOCX. Both
 * are programs that have to start, once unmeasured and then for each run. So a second row takes the
 * start off: it has the same program convert a document of one word, and holds us against the
 * difference. We print with a browser that runs already, as in the product it always does.
 */
export async function measureDocuments({ folders, vault, runs }: Bench): Promise<Report> {
  const folder = path.join(folders.home, 'documents');
  mkdirSync(folder, { recursive: true });
  const printer = createChromiumPrinter(findBrowser());
  const { core, client } = benchCore(folders.home, { printer });
  const secret = { kind: 'passphrase' as const, passphrase: PASSPHRASE };
  await valueOf(client['vault.unlock']({ folder: vault.folder, secret, takeOver: false }));
  const document = await openPracticeDocument(client, folder);
  const model = await document.model();
  const words = Math.round(countWords(modelText(model)) / 100) * 100;
  const named = `the practice case, ${words.toLocaleString('en-GB')} words`;

  const pandoc = await pandocOver(model, folder);
  const rows = await rowsOf(`DOCX of ${named}`, 'docx', document, pandoc, runs);
  if (findBrowser() === null) {
    await core.lock('command');
    const notTaken = [{ what: `PDF of ${named}`, why: 'no browser is here that could print' }];
    return { rows, notTaken, programs: programsOf([pandoc]) };
  }
  const office = await officeOver(model, document.docxPath, folder);
  rows.push(...(await rowsOf(`PDF of ${named}`, 'pdf', document, office, runs)));
  await printer.close();
  await core.lock('command');
  return { rows, notTaken: [], programs: programsOf([pandoc, office]) };
}

async function rowsOf(
  what: string,
  format: ExportFormat,
  document: PracticeDocument,
  rival: Rival,
  runs: number,
): Promise<Measured[]> {
  const { program } = rival;
  const own: number[] = [];
  const whole: number[] = [];
  const withoutStart: number[] = [];
  // Unmeasured: writers are loaded, the browser is started, the disk's cache is filled.
  await document.write(format);
  if (program !== null) await rival.convert(program, false);
  for (let run = 0; run < runs; run += 1) {
    await document.alter();
    own.push(await document.write(format));
    if (program === null) continue;
    const converted = await rival.convert(program, false);
    whole.push(converted);
    withoutStart.push(converted - (await rival.convert(program, true)));
  }
  const yardstick = `${rival.name}, ${rival.does}`;
  const goal = { kind: 'times_yardstick', atMost: 0.5 } as const;
  if (program === null) {
    const missing = `${rival.name} is not installed here`;
    return [{ what, unit: 'ms', runs: own, yardstick: { name: yardstick, missing }, goal }];
  }
  return [
    { what, unit: 'ms', runs: own, yardstick: { name: yardstick, runs: whole }, goal },
    {
      what: `${what}, the same runs`,
      unit: 'ms',
      runs: own,
      yardstick: { name: `${yardstick}, its start taken off`, runs: withoutStart },
      goal: null,
    },
  ];
}

async function pandocOver(model: DocumentModel, folder: string): Promise<Rival> {
  const whole = path.join(folder, 'document.html');
  const empty = path.join(folder, 'empty.html');
  // Its fonts and styles are nothing to pandoc, and long to read.
  writeFileSync(whole, (await writeHtml(model)).replace(/<style>[\s\S]*?<\/style>/, ''));
  writeFileSync(empty, '<!doctype html><title>Empty</title><p>Empty</p>');
  const output = `--output=${path.join(folder, 'pandoc.docx')}`;
  return {
    name: 'pandoc',
    program: findProgram('pandoc', 'pandoc'),
    does: 'from the same document as HTML',
    convert: (program, isEmpty) =>
      timeOf(program, ['--from=html', '--to=docx', output, isEmpty ? empty : whole]),
  };
}

async function officeOver(model: DocumentModel, docxPath: string, folder: string): Promise<Rival> {
  const empty = path.join(folder, 'empty.docx');
  const paragraph = { type: 'warning', text: 'Empty' } as const;
  writeFileSync(empty, await writeDocx({ ...model, blocks: [paragraph] }));
  // A profile of its own, so that a LibreOffice that somebody has open does not answer instead.
  const profile = `-env:UserInstallation=file://${path.join(folder, 'office')}`;
  const conversion = ['--headless', '--convert-to', 'pdf', '--outdir', path.join(folder, 'pdf')];
  return {
    name: 'LibreOffice',
    program: findProgram('LibreOffice', 'soffice', 'libreoffice'),
    does: 'converting our DOCX',
    convert: (program, isEmpty) =>
      timeOf(program, [profile, ...conversion, isEmpty ? empty : docxPath]),
  };
}

function programsOf(rivals: readonly Rival[]): string[] {
  return rivals.flatMap(({ program }) => program?.version ?? []);
}
