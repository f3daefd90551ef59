import { expect, it } from 'vitest';
import type { RemovedEntity } from '../../../electron/contract/shapes.ts';
import { instant } from '../../../guidance/model/dates.ts';
import { entityId } from '../../../guidance/model/ids.ts';
import { removedFrom } from '../../../renderer/state/removed-store.ts';

const id = (count: number) =>
  entityId.parse(`00000000-0000-4000-8000-${String(count).padStart(12, '0')}`);

function removed(count: number, change: Partial<RemovedEntity>): RemovedEntity {
  return {
    entityId: id(count),
    kind: 'factor',
    parentId: id(90),
    title: '',
    fields: {},
    removedAt: instant.parse('2026-11-22T09:00:00.000Z'),
    ...change,
  };
}

it('shows what was removed under the list that it stood in and no other', () => {
  const all = [
    removed(1, { fields: { side: 'for' } }),
    removed(2, { fields: { side: 'against' } }),
    removed(3, { parentId: id(91), fields: { side: 'for' } }),
    removed(4, { kind: 'risk' }),
  ];
  const under = (side: string) =>
    removedFrom(all, {
      kind: 'factor',
      parentId: id(90),
      only: (fields) => fields['side'] === side,
    }).map((one) => one.entityId);
  expect(under('for')).toEqual([id(1)]);
  expect(under('against')).toEqual([id(2)]);
  expect(removedFrom(all, { kind: 'risk', parentId: id(90) })).toHaveLength(1);
});
