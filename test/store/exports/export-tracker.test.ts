import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrackerFormat, TrackerHolds } from '../../../electron/contract/caseload-shapes.ts';
import { codeOf, newCaseFile, value, type CaseDesk } from '../../support/case-desk.ts';
import { NO_FILTER } from '../../support/caseload-query.ts';
import { newExportId } from '../../support/export-desk.ts';
import { openTestCore, type OpenTestCore } from '../../support/in-process-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const on = (date: string) => ({ date, precision: 'day' as const });
const NOTHING_MORE: TrackerHolds = { workers: false, reasons: false };
const BY_NAME = { by: 'name', isReversed: false } as const;

async function lateChild(test: OpenTestCore, familyName: string, reference: string) {
  const desk = await newCaseFile(test.client, familyName);
  await desk.type(desk.childId, 'caseReference', reference);
  await desk.type(desk.childId, 'socialWorker', 'Amara Okafor');
  await desk.type(desk.childId, 'bornOn', on('2020-03-04'));
  await desk.type(desk.childId, 'confidentialDetails', '14 Rowan Close, Larchmere LM4 2QT');
  await desk.add('legalStatus', { status: 'interim_care_order', startedOn: on('2026-10-26') });
  await desk.add('review', {
    title: `Review about ${familyName}’s grandmother`,
    reviewType: 'looked_after_review',
    plannedOn: on('2026-12-10'),
  });
  await desk.add('person', { name: 'Constance Vellacott', relationship: 'Maternal grandmother' });
  await desk.add('timeliness', {
    judgedOn: on('2026-11-01'),
    rating: 'red',
    reason: 'Constance has not been assessed.',
    drift: 'Six weeks lost.',
  });
  return desk;
}

async function exported(
  test: OpenTestCore,
  format: TrackerFormat,
  holds: TrackerHolds = NOTHING_MORE,
  filter: Partial<typeof NO_FILTER> = {},
) {
  const folder = temporaryFolder();
  const reply = await test.client['caseload.export']({
    exportId: newExportId(),
    format,
    filter: { ...NO_FILTER, ...filter },
    order: BY_NAME,
    holds,
    destination: { folder, fileName: `Tracker.${format}`, isReplacing: false },
  });
  const bytes = reply.ok ? readFileSync(reply.value.path) : new Uint8Array();
  return { reply, bytes, text: strFromU8(bytes), files: readdirSync(folder) };
}

/** The words and numbers of every cell of the one sheet, row by row. */
function cellsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    [...(si ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join(''),
  );
  return [...part('xl/worksheets/sheet1.xml').matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, inner]) => {
      const v = /<v>(.*?)<\/v>/s.exec(inner ?? '')?.[1] ?? '';
      return /t="s"/.test(attributes ?? '') ? (shared[Number(v)] ?? '') : v;
    }),
  );
}

describe('a workbook of the list', () => {
  it('has one row a child by initials and case number, with real dates, frozen heads and a filter', async () => {
    const test = await openTestCore();
    await lateChild(test, 'Merrow', 'NB-10234');
    const { reply, bytes } = await exported(test, 'xlsx');
    const [heads, row, ...more] = cellsOf(bytes);
    expect(more).toEqual([]);
    expect(heads?.slice(0, 3)).toEqual(['Initials', 'Case number', 'Legal status']);
    expect(row?.slice(0, 3)).toEqual(['I.M.', 'NB-10234', 'Interim care order']);
    // 26 October 2026, as Excel counts days.
    expect(row?.[3]).toBe('46321');
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain(`<autoFilter ref="A1:T2"/>`);
    expect(sheet).not.toContain('<f>');
    expect(value(reply)).toMatchObject({
      leftOut: 0,
      record: { format: 'xlsx', children: 1, holds: NOTHING_MORE },
    });
  });

  it('holds the reasons and the workers where they are asked for', async () => {
    const test = await openTestCore();
    await lateChild(test, 'Merrow', 'NB-10234');
    const { bytes } = await exported(test, 'xlsx', { workers: true, reasons: true });
    const [heads, row] = cellsOf(bytes);
    expect(heads?.slice(-4)).toEqual([
      'Social worker',
      'Team manager',
      'Reason for the judgement',
      'Drift statement',
    ]);
    expect(row).toContain('Constance has not been assessed.');
    expect(row).toContain('Amara Okafor');
  });
});

describe('comma-separated values of the list', () => {
  it('are in UTF-8 with its mark, in quotes, and hold no formula', async () => {
    const test = await openTestCore();
    const desk = await lateChild(test, 'Merrow', '=1+1');
    const judged = await desk.add('timeliness', { judgedOn: on('2026-11-20'), rating: 'amber' });
    await desk.type(judged, 'reason', '@SUM(A1), she said "soon",\nand no more');
    const { bytes, text } = await exported(test, 'csv', { workers: false, reasons: true });
    expect(Buffer.from(bytes.slice(0, 3)).toString('hex')).toBe('efbbbf');
    expect(text).toContain(`"I.M.","'=1+1","Interim care order",2026-10-26,27,`);
    expect(text).toContain(`"'@SUM(A1), she said ""soon"",\nand no more"`);
    expect(text.endsWith('\r\n')).toBe(true);
  });
});

describe('a calendar of the list', () => {
  it('holds a planned meeting that does not say what kind it is', async () => {
    const test = await openTestCore();
    const desk = await lateChild(test, 'Merrow', 'NB-10234');
    await desk.add('meeting', { title: 'With Constance', plannedOn: on('2026-12-24') });
    const { text } = await exported(test, 'ics', { workers: false, reasons: false });
    const whole = text.replaceAll('\r\n ', '');
    expect(whole).toContain('SUMMARY:Meeting or hearing planned: I.M. NB-10234');
    expect(whole).toContain('DTSTART;VALUE=DATE:20261224');
    expect(whole).not.toContain('Constance');
  });

  it('holds whole days with initials and case number, the same ids each time', async () => {
    const test = await openTestCore();
    await lateChild(test, 'Merrow', 'NB-10234');
    const { text } = await exported(test, 'ics', { workers: true, reasons: true });
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    const titles = lines.filter((line) => line.startsWith('SUMMARY:'));
    expect(titles).toContain('SUMMARY:First review due: I.M. NB-10234');
    expect(titles).toContain('SUMMARY:Review of a looked-after child planned: I.M. NB-10234');
    expect(titles.every((title) => title.endsWith(': I.M. NB-10234'))).toBe(true);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261123');
    expect(lines).toContain('DTSTAMP:20261122T090000Z');
    expect(lines.filter((line) => /^(ATTENDEE|ORGANIZER|DESCRIPTION|LOCATION)/.test(line))).toEqual(
      [],
    );
    const idsIn = (whole: string) => whole.match(/^UID:.*$/gm);
    const ids = idsIn(text);
    expect(new Set(ids).size).toBe(titles.length);
    test.clock.advance('PT1H');
    expect(idsIn((await exported(test, 'ics')).text)).toEqual(ids);
  });
});

describe('an exported list', () => {
  it('follows the filter in view', async () => {
    const test = await openTestCore();
    await lateChild(test, 'Merrow', 'NB-10234');
    await newCaseFile(test.client, 'Quill');
    const all = await exported(test, 'csv');
    const late = await exported(test, 'csv', NOTHING_MORE, { due: 'overdue' });
    expect(all.text.trim().split('\r\n')).toHaveLength(3);
    expect(late.text.trim().split('\r\n')).toHaveLength(2);
    const none = await exported(test, 'csv', NOTHING_MORE, { words: 'nobody' });
    expect(codeOf(none.reply)).toBe('nothing_to_export');
    expect(none.files).toEqual([]);
  });

  it('is logged with what it holds and of how many, and replaces no file unasked', async () => {
    const test = await openTestCore();
    await lateChild(test, 'Merrow', 'NB-10234');
    const { reply } = await exported(test, 'csv', { workers: true, reasons: false });
    const { path } = value(reply);
    const { records } = value(await test.client['caseload.exports']({}));
    expect(records).toEqual([value(reply).record]);
    expect(records[0]).toMatchObject({
      format: 'csv',
      children: 1,
      holds: { workers: true, reasons: false },
      actorName: 'Amara Okafor',
    });
    const again = await test.client['caseload.export']({
      exportId: newExportId(),
      format: 'csv',
      filter: NO_FILTER,
      order: BY_NAME,
      holds: NOTHING_MORE,
      destination: { folder: join(path, '..'), fileName: 'Tracker.csv', isReplacing: false },
    });
    expect(codeOf(again)).toBe('file_exists');
    expect(value(await test.client['caseload.exports']({})).records).toHaveLength(1);
  });

  it('leaves out a case number with a name in it, and reasons with confidential words', async () => {
    const test = await openTestCore();
    const desk = await lateChild(test, 'Merrow', 'MERROW-7');
    const judged = await desk.add('timeliness', { judgedOn: on('2026-11-20'), rating: 'amber' });
    await desk.type(judged, 'reason', 'The move to 14 Rowan Close is late.');
    const { reply, text } = await exported(test, 'csv', { workers: false, reasons: true });
    expect(value(reply).leftOut).toBe(2);
    expect(text).not.toMatch(/merrow|rowan/i);
    expect(text).toContain('Left out: words held back as confidential stand in it.');
  });
});

/** Names that stand in nothing that the app writes by itself. */
const NAMES = ['Zephyrine', 'Quillon', 'Thessaly', 'Wrenfield', 'Ottoline', 'Bramwick'] as const;

it('holds no name and no confidential words of any case file unless asked to', async () => {
  const test = await openTestCore();
  const name = fc.constantFrom(...NAMES);
  await fc.assert(
    fc.asyncProperty(
      fc.record({ given: name, family: name, person: name, street: name, reference: name }),
      fc.constantFrom<TrackerFormat>('xlsx', 'csv', 'ics'),
      fc.boolean(),
      async (names, format, isNumbered) => {
        const desk: CaseDesk = await newCaseFile(test.client, names.family);
        await desk.type(desk.childId, 'givenName', names.given);
        const address = `9 ${names.street} Lane, Larchmere LM4 2QT`;
        await desk.type(desk.childId, 'confidentialDetails', address);
        const number = isNumbered ? 'LM4 2QT' : `${names.given} 12`;
        await desk.type(desk.childId, 'caseReference', number);
        await desk.type(desk.childId, 'socialWorker', names.person);
        await desk.add('person', { name: names.person });
        await desk.add('legalStatus', { status: 'care_order', startedOn: on('2026-09-01') });
        await desk.add('meeting', { title: `With ${names.person}`, plannedOn: on('2026-12-01') });
        await desk.add('placement', { description: address, startedOn: on('2026-09-01') });
        await desk.add('timeliness', { rating: 'red', reason: names.person, drift: address });
        const { bytes, text } = await exported(test, format);
        const read =
          format === 'xlsx' ? cellsOf(bytes).flat().join('\n') : text.replaceAll('\r\n ', '');
        for (const held of NAMES) expect(read.toLowerCase()).not.toContain(held.toLowerCase());
        expect(read).not.toMatch(/larchmere|lm4/i);
      },
    ),
    { numRuns: 25, seed: 20261122 },
  );
});
