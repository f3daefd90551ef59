import { expect, it } from 'vitest';
import { instant } from '../../../guidance/model/dates.ts';
import type { EntityRecord } from '../../../guidance/model/entity.ts';
import { caseFileId, entityId, type EntityId } from '../../../guidance/model/ids.ts';
import { comparisonOf } from '../../../renderer/features/balance/comparison.ts';
import { sourceName, sourcesNumbered } from '../../../renderer/state/cited-sources.ts';

const id = (count: number) =>
  entityId.parse(`00000000-0000-4000-8000-${String(count).padStart(12, '0')}`);
const caseFile = caseFileId.parse(id(0));

function entity(
  count: number,
  kind: string,
  fields: EntityRecord['fields'],
  parentId: EntityId | null = null,
): EntityRecord {
  return {
    id: id(count),
    kind,
    caseFileId: caseFile,
    appraisalId: null,
    parentId,
    order: `a${count}`,
    derivedFrom: null,
    createdAt: instant.parse('2026-11-22T09:00:00.000Z'),
    fields,
    heads: {},
  };
}

it('names the sources cited, in the order cited, and leaves out what is not in the register', () => {
  const report = entity(1, 'source', { registerNumber: 'E9', title: 'Guardianship report' });
  const visit = entity(2, 'source', { registerNumber: 'E1', title: '' });
  const entities = { [report.id]: report, [visit.id]: visit };
  expect(sourcesNumbered(entities, ['E1', 'E7', 'E9']).map(sourceName)).toEqual([
    'E1 Untitled source',
    'E9 Guardianship report',
  ]);
});

it('shows beside a factor the sources that its statement does not already show', () => {
  const option = entity(2, 'option', { optionId: 'adoption', realistic: 'realistic' }, id(1));
  const factor = entity(
    3,
    'factor',
    {
      side: 'for',
      statement: 'A family for life [E1]',
      sources: '[E1] [E3, p C4]',
      detail: 'As the report says [E9].',
    },
    option.id,
  );
  const entities = [entity(1, 'appraisal', {}), option, factor];
  const compared = comparisonOf({ caseFileId: caseFile, entities }, id(1), true).options[0];
  expect(compared?.cells.get('')?.for).toEqual([
    { id: factor.id, statement: 'A family for life [E1]', sources: ['E3', 'E9'] },
  ]);
});
