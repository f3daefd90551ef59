import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedFields } from '../../../guidance/model/case-file.ts';
import type { FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import {
  pairsNotConsidered,
  possiblePairs,
  siblingsOf,
  tieFromParents,
  tieOfPair,
} from '../../../guidance/rules/sibling-pairs.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';

type Nature = FieldsOf<'parentage'>['nature'];

function family() {
  const builder = new CaseFileBuilder();
  const ada = builder.add('child', { givenName: 'Ada' });
  const kit = builder.add('person', { name: 'Kit' });
  const mother = builder.add('person', { name: 'Kerry', sex: 'female' });
  const father = builder.add('person', { name: 'Curtis', sex: 'male' });
  const parent = (parentPerson: EntityId, childPerson: EntityId, nature: Nature = 'birth') =>
    builder.add('parentage', { parentPerson, childPerson, nature });
  return { builder, ada, kit, mother, father, parent };
}

describe('the tie that follows from the parents recorded', () => {
  it('is of the same parents where both are shared', () => {
    const { builder, ada, kit, mother, father, parent } = family();
    for (const one of [ada, kit]) {
      parent(mother, one);
      parent(father, one);
    }
    expect(tieFromParents(builder.build(), ada, kit)).toBe('full');
  });

  it('is of the same mother or the same father where one is', () => {
    const { builder, ada, kit, mother, father, parent } = family();
    parent(mother, ada);
    parent(mother, kit);
    parent(father, ada);
    expect(tieFromParents(builder.build(), ada, kit)).toBe('maternal_half');
    const other = family();
    other.parent(other.father, other.ada);
    other.parent(other.father, other.kit);
    expect(tieFromParents(other.builder.build(), other.ada, other.kit)).toBe('paternal_half');
  });

  it('is by adoption, or by a step-parent, where that is how they share one', () => {
    const adopted = family();
    adopted.parent(adopted.mother, adopted.ada, 'adoptive');
    adopted.parent(adopted.mother, adopted.kit);
    expect(tieFromParents(adopted.builder.build(), adopted.ada, adopted.kit)).toBe('adoptive');
    const step = family();
    step.parent(step.father, step.ada, 'step');
    step.parent(step.father, step.kit);
    expect(tieFromParents(step.builder.build(), step.ada, step.kit)).toBe('step');
  });

  it('is not made of what is only thought to be so, of a foster carer or of no shared parent', () => {
    for (const nature of ['presumed', 'foster', 'guardian', null] as const) {
      const { builder, ada, kit, mother, parent } = family();
      parent(mother, ada);
      parent(mother, kit, nature);
      expect(tieFromParents(builder.build(), ada, kit)).toBeNull();
    }
    const { builder, ada, kit, mother, father, parent } = family();
    parent(mother, ada);
    parent(father, kit);
    expect(tieFromParents(builder.build(), ada, kit)).toBeNull();
    expect(tieFromParents(builder.build(), ada, ada)).toBeNull();
  });

  it('gives way to what the worker chose', () => {
    const { builder, ada, kit, mother, parent } = family();
    parent(mother, ada);
    parent(mother, kit);
    const caseFile = builder.build();
    const pair = { oneSibling: ada, otherSibling: kit };
    expect(tieOfPair(caseFile, typedFields(pair, 'siblingPair'))).toEqual({
      tie: 'maternal_half',
      from: 'parents',
    });
    expect(tieOfPair(caseFile, typedFields({ ...pair, tie: 'lived_as' }, 'siblingPair'))).toEqual({
      tie: 'lived_as',
      from: 'worker',
    });
    expect(tieOfPair(caseFile, typedFields({ oneSibling: ada }, 'siblingPair'))).toBeNull();
  });
});

describe('the pairs to consider', () => {
  it('are of the child, those marked as brother or sister, and those who share a parent', () => {
    const { builder, ada, kit, mother, parent } = family();
    parent(mother, ada);
    parent(mother, kit);
    const poppy = builder.add('person', { name: 'Poppy', side: 'sibling' });
    builder.add('person', { name: 'Elsie', side: 'sibling', lifeStatus: 'died' });
    const expected = builder.add('person', { side: 'sibling', lifeStatus: 'expected' });
    const caseFile = builder.build();
    expect(siblingsOf(caseFile)).toEqual([ada, kit, poppy, expected]);
    expect(possiblePairs(caseFile)).toHaveLength(6);
  });

  it('leave out those that are written about, whichever way round', () => {
    const { builder, ada, kit } = family();
    const poppy = builder.add('person', { name: 'Poppy', side: 'sibling' });
    builder.add('siblingPair', { oneSibling: poppy, otherSibling: ada });
    expect(pairsNotConsidered(builder.build())).toEqual([]);
    builder.add('parentage', { parentPerson: ada, childPerson: kit });
    expect(pairsNotConsidered(builder.build())).toEqual([]);
  });

  it('are as many as two chosen from all of them, each once', () => {
    fc.assert(
      fc.property(fc.nat(8), (count) => {
        const builder = new CaseFileBuilder();
        builder.add('child', {});
        for (let index = 0; index < count; index += 1) builder.add('person', { side: 'sibling' });
        const pairs = possiblePairs(builder.build());
        expect(pairs).toHaveLength(((count + 1) * count) / 2);
        expect(new Set(pairs.map((pair) => pair.toSorted().join(' '))).size).toBe(pairs.length);
      }),
    );
  });

  it('are none while nothing is open', () => {
    expect(possiblePairs({ entities: [] })).toEqual([]);
  });
});
