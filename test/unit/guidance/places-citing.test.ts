import { expect, it } from 'vitest';
import { instant } from '../../../guidance/model/dates.ts';
import type { EntityRecord } from '../../../guidance/model/entity.ts';
import { caseFileId, entityId } from '../../../guidance/model/ids.ts';
import { placesCiting } from '../../../guidance/rules/citations.ts';

const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

function entity(count: number, kind: string, fields: EntityRecord['fields']): EntityRecord {
  return {
    id: entityId.parse(uuid(count)),
    kind,
    caseFileId: caseFileId.parse(uuid(0)),
    appraisalId: null,
    parentId: null,
    order: 'a0',
    derivedFrom: null,
    createdAt: instant.parse('2026-11-22T09:00:00.000Z'),
    fields,
    heads: {},
  };
}

it('counts each box of words that cites a source once, with or without a place in it', () => {
  const entities = [
    entity(1, 'factor', { statement: 'Near school [E1]', detail: 'Twice [E1] [E1, p C45]' }),
    entity(2, 'view', { exactWords: 'Nothing cited' }),
    entity(3, 'needs', { emotional: 'Another source [E12]' }),
  ];
  expect(placesCiting(entities, 'E1')).toBe(2);
  expect(placesCiting(entities, 'E2')).toBe(0);
});

it('counts neither what is not a citation nor what is not a field of words', () => {
  const entities = [
    entity(1, 'factor', { statement: '[E1; E2] is not clear', side: '[E1]' }),
    entity(2, 'nobodyDeclaredThis', { words: '[E1]' }),
  ];
  expect(placesCiting(entities, 'E1')).toBe(0);
});
