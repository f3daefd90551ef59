import { describe, expect, it } from 'vitest';
import { codeOf, value } from '../../support/case-desk.ts';
import { openExportDesk } from '../../support/export-desk.ts';

const ADDRESS = '5 Secretwell Row, Harrowmere\nQQ1 1QQ\n01632 960 777';

describe('a confidential address', () => {
  it.each([
    ['in a paragraph', 'narrative', 'She is at 5 Secretwell Row now.'],
    ['as a postcode in a plan', 'familyTimePlan', 'Collect from QQ11QQ on Fridays.'],
    ['as a number with its country', 'lifeStoryWork', 'Call +44 1632 960777.'],
  ])('typed %s stops the export before anything is written', async (_where, field, words) => {
    const { write, files, desk, client } = await openExportDesk();
    await desk.type(desk.childId, 'confidentialDetails', ADDRESS);
    await desk.type(desk.appraisalId, field, words);
    for (const format of ['docx', 'pdf'] as const) {
      expect(codeOf(await write({ format }))).toBe('confidential_details_found');
    }
    expect(files()).toEqual([]);
    const { records } = value(await client['exports.list']({ caseFileId: desk.caseFileId }));
    expect(records).toEqual([]);
  });

  it('held back and typed nowhere else stops nothing', async () => {
    const { write, desk, files } = await openExportDesk();
    await desk.type(desk.childId, 'confidentialDetails', ADDRESS);
    expect(codeOf(await write())).toBeNull();
    expect(files()).toEqual(['Balance.docx']);
  });

  it('in the worker’s own details is found as well', async () => {
    const { write, desk, client } = await openExportDesk();
    await desk.type(desk.childId, 'confidentialDetails', ADDRESS);
    const { worker } = value(await client['vault.session']({}));
    const { actorId: _actor, ...details } = worker;
    value(await client['worker.save']({ ...details, team: '5 Secretwell Row' }));
    expect(codeOf(await write())).toBe('confidential_details_found');
  });

  it('is found in the finished file, whatever the model says', async () => {
    // A printer that adds to the page what no model held.
    const { printer } = await import('../../support/export-desk.ts');
    const { write, desk, files } = await openExportDesk({
      printer: {
        print: (html, signal) =>
          printer.print(html.replace('</main>', '<p>QQ1 1QQ</p></main>'), signal),
      },
    });
    await desk.type(desk.childId, 'confidentialDetails', ADDRESS);
    expect(codeOf(await write({ format: 'pdf' }))).toBe('confidential_details_found');
    expect(files()).toEqual([]);
  });
});
