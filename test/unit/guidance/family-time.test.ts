import { describe, expect, it } from 'vitest';
import { peopleWithoutFamilyTime } from '../../../guidance/rules/family-time.ts';
import { CaseFileBuilder } from '../../support/case-file-builder.ts';

function named(builder: CaseFileBuilder): readonly string[] {
  return peopleWithoutFamilyTime(builder.build()).map(({ fields }) => fields.name);
}

describe('people of whom no family time is recorded', () => {
  it('are named until there is an arrangement, by reference or in words', () => {
    const builder = new CaseFileBuilder();
    const mother = builder.add('person', { name: 'Kerry', side: 'maternal' });
    builder.add('person', { name: 'Curtis', side: 'paternal' });
    builder.add('person', { name: 'Kit', side: 'sibling' });
    expect(named(builder)).toEqual(['Kerry', 'Curtis', 'Kit']);
    builder.add('familyTimeArrangement', { person: mother });
    builder.add('familyTimeArrangement', { withWhom: ' kit ' });
    expect(named(builder)).toEqual(['Curtis']);
  });

  it('count one recorded as having none now, for a reason, as recorded', () => {
    const builder = new CaseFileBuilder();
    const father = builder.add('person', { name: 'Curtis', side: 'paternal' });
    builder.add('familyTimeArrangement', { person: father, form: 'none' });
    expect(named(builder)).toEqual([]);
  });

  it('leave out whoever lives with the child, has died or is not born yet', () => {
    const builder = new CaseFileBuilder();
    builder.add('person', { name: 'Shona', side: 'maternal', household: 'yes' });
    builder.add('person', { name: 'Walter', side: 'maternal', lifeStatus: 'died' });
    builder.add('person', { name: 'Baby', side: 'sibling', lifeStatus: 'expected' });
    builder.add('person', { name: 'Verona', side: 'paternal', lifeStatus: 'not_known' });
    expect(named(builder)).toEqual(['Verona']);
  });

  it('name somebody outside the family once it is written what they mean to the child', () => {
    const builder = new CaseFileBuilder();
    builder.add('person', { name: 'Mr Vosper', side: 'other' });
    builder.add('person', { name: 'Pauline', side: 'other', importance: 'Her old neighbour' });
    expect(named(builder)).toEqual(['Pauline']);
  });

  it('leave out a row with neither a name nor a relationship yet', () => {
    const builder = new CaseFileBuilder();
    builder.add('person', {});
    expect(named(builder)).toEqual([]);
  });
});
