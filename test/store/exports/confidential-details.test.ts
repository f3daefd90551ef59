import { describe, expect, it } from 'vitest';
import { definitionOf, entityDefinitions, isEntityKind } from '../../../guidance/model/entities.ts';
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

/** Every field that any kind declares confidential: one that is new is here without being named. */
const confidentialFields = Object.keys(entityDefinitions)
  .filter(isEntityKind)
  .flatMap((kind) =>
    Object.entries(definitionOf(kind).fields).flatMap(([name, field]) =>
      'isConfidential' in field && field.isConfidential ? [[kind, name] as const] : [],
    ),
  );

/** An address that is nowhere in the practice case. */
const REFUGE = 'Room 2, Ferrous House, 9 Saltbeck Rise, Wendlemere, QQ4 7XX';

describe('every field declared confidential', () => {
  it('is among those that are tried here', () => {
    const named = confidentialFields.map((place) => place.join('.'));
    expect(named).toContain('child.confidentialDetails');
    expect(named).toContain('person.confidentialDetails');
    expect(named).toContain('professional.confidentialDetails');
  });

  it.each(confidentialFields)(
    '%s.%s is in no export, and stops one that repeats it',
    async (...place) => {
      const [kind, field] = place;
      const { write, desk, files, target } = await openExportDesk();
      if (kind === 'child') await desk.type(desk.childId, field, REFUGE);
      else await desk.add(kind, { [field]: REFUGE });
      expect(codeOf(await write())).toBeNull();
      expect(files()).toEqual(['Balance.docx']);
      await desk.type(desk.appraisalId, 'narrative', 'Since May she has been at Ferrous House.');
      const destination = { folder: target, fileName: 'Again', isReplacing: false };
      expect(codeOf(await write({ destination }))).toBe('confidential_details_found');
      expect(files()).toEqual(['Balance.docx']);
    },
  );

  it.each([
    ['a placement is described with', 'placement', 'description'],
    ['a pair of brothers and sisters is planned with', 'siblingPair', 'familyTime'],
    ['a side of the family is explored with', 'familySide', 'how'],
    ['family time is arranged with', 'familyTimeArrangement', 'frequency'],
    ['a piece of life story work is called by', 'lifeStoryItem', 'title'],
    ['an assessment is explained with', 'assessment', 'challengeDetail'],
  ] as const)('stops an export where %s its words', async (_what, kind, field) => {
    const { write, desk, files } = await openExportDesk();
    await desk.add('professional', { role: 'other', confidentialDetails: REFUGE });
    const asked = kind === 'assessment' ? { assessmentType: 'viability_assessment' } : {};
    const side = kind === 'familySide' ? { side: 'maternal' } : {};
    await desk.add(kind, { ...asked, ...side, [field]: 'Near 9 Saltbeck Rise, on the left.' });
    expect(codeOf(await write())).toBe('confidential_details_found');
    expect(files()).toEqual([]);
  });
});
