import { describe, expect, it } from 'vitest';
import { genogramOf, type Genogram } from '../../../guidance/genogram/genogram.ts';
import { spokenWords } from '../../../guidance/genogram/kinship-words.ts';
import { neighbourOf } from '../../../guidance/genogram/neighbours.ts';
import type { FieldsOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';

const TODAY = '2026-11-22';

class Family {
  private readonly builder = new CaseFileBuilder();
  readonly wren = this.builder.add('child', {
    givenName: 'Wren',
    familyName: 'Tolland',
    sex: 'female',
    birthStatus: 'born',
    bornOn: day('2021-03-09'),
  });

  person(name: string, fields: Partial<FieldsOf<'person'>>): EntityId {
    return this.builder.add('person', { name, ...fields });
  }

  parents(
    child: EntityId,
    parents: readonly EntityId[],
    nature: FieldsOf<'parentage'>['nature'] = 'birth',
  ): void {
    for (const parentPerson of parents) {
      this.builder.add('parentage', { parentPerson, childPerson: child, nature });
    }
  }

  couple(onePartner: EntityId, otherPartner: EntityId, status: FieldsOf<'couple'>['status']): void {
    this.builder.add('couple', { onePartner, otherPartner, status });
  }

  pair(oneSibling: EntityId, otherSibling: EntityId, tie: FieldsOf<'siblingPair'>['tie']): void {
    this.builder.add('siblingPair', { oneSibling, otherSibling, tie });
  }

  draw(): Genogram {
    return genogramOf(this.builder.build(), TODAY);
  }
}

function spoken(genogram: Genogram, name: string): string {
  const words = genogram.words.find((one) => one.name === name);
  return words === undefined ? '' : spokenWords(words);
}

describe('what is said beside the picture', () => {
  it('names a relative in one breath', () => {
    const family = new Family();
    const kerry = family.person('Kerry Tolland', { sex: 'female', lifeStatus: 'living' });
    const pauline = family.person('Pauline Tolland', { sex: 'female', lifeStatus: 'living' });
    const shona = family.person('Shona Hexley', {
      relationship: 'Maternal aunt',
      sex: 'female',
      lifeStatus: 'living',
      bornOn: day('1985-06-02'),
    });
    const martin = family.person('Martin Hexley', { sex: 'male', lifeStatus: 'living' });
    family.parents(kerry, [pauline]);
    family.parents(shona, [pauline]);
    family.parents(family.wren, [kerry]);
    family.couple(shona, martin, 'married');
    expect(spoken(family.draw(), 'Shona Hexley')).toBe(
      'Shona Hexley, maternal aunt, born 2 June 1985, aged 41 years; daughter of Pauline Tolland; ' +
        'sister of Kerry Tolland; married to or in a civil partnership with Martin Hexley',
    );
  });

  it('tells half-brothers and half-sisters from whole ones', () => {
    const family = new Family();
    const mother = family.person('Mother', { sex: 'female' });
    const one = family.person('One', { sex: 'male' });
    const two = family.person('Two', { sex: 'male' });
    const kit = family.person('Kit', { sex: 'male', bornOn: day('2014-01-01') });
    const ivy = family.person('Ivy', { sex: 'female', bornOn: day('2018-01-01') });
    family.parents(kit, [mother, one]);
    family.parents(ivy, [mother, two]);
    family.parents(family.wren, [mother, two]);
    const genogram = family.draw();
    expect(spoken(genogram, 'Kit')).toContain('half-brother of Wren Tolland');
    expect(spoken(genogram, 'Ivy')).toContain('sister of Wren Tolland');
    const x = (name: string) =>
      genogram.people.find(({ relative }) => relative.name === name)?.box.left ?? NaN;
    // The mother stands between her two partners, the children of each beneath them.
    expect([x('One') < x('Mother'), x('Mother') < x('Two'), x('Kit') < x('Ivy')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('reads who a brother’s mother is from the pair, where nothing else says so', () => {
    const family = new Family();
    const mother = family.person('Mother', { sex: 'female' });
    const father = family.person('Father', { sex: 'male' });
    const kit = family.person('Kit', { sex: 'male' });
    family.parents(family.wren, [mother, father]);
    family.pair(family.wren, kit, 'maternal_half');
    const words = spoken(family.draw(), 'Kit');
    expect(words).toContain('son of Mother');
    expect(words).not.toContain('son of Father');
  });

  it('draws a parent of whom nothing is recorded, and says that nobody is', () => {
    const family = new Family();
    const mother = family.person('Mother', { sex: 'female' });
    family.parents(family.wren, [mother]);
    const genogram = family.draw();
    expect(genogram.people.map(({ relative }) => relative.name)).toContain('Father not recorded');
    expect(genogram.missing).toContain('Nobody is recorded as the child’s father.');
    expect(genogram.words.map(({ name }) => name)).not.toContain('Father not recorded');
  });

  it('names ties that cannot be so and draws the rest', () => {
    const family = new Family();
    const one = family.person('One', { sex: 'male', bornOn: day('2024-01-01') });
    const two = family.person('Two', { sex: 'female' });
    family.parents(family.wren, [one, two]);
    family.parents(one, [two]);
    family.parents(two, [one]);
    family.parents(one, [one]);
    family.couple(one, two, 'married');
    const { troubles, people } = family.draw();
    expect(people).toHaveLength(3);
    expect(troubles).toEqual([
      'One is recorded as their own parent.',
      'One is recorded as a parent of Two, who is recorded as their own parent or forebear. This tie is not drawn.',
      'One is recorded as a parent by birth of Wren Tolland, who is no younger.',
      'One and Two are recorded both as a couple and as parent and child.',
    ]);
  });

  it('says who is only thought to be a parent', () => {
    const family = new Family();
    const mother = family.person('Mother', { sex: 'female' });
    const dean = family.person('Dean', { sex: 'male' });
    family.parents(family.wren, [mother]);
    family.parents(family.wren, [dean], 'presumed');
    const genogram = family.draw();
    expect(spoken(genogram, 'Dean')).toContain('thought to be the father of Wren Tolland');
    expect(genogram.missing).not.toContain('Nobody is recorded as the child’s father.');
    expect(genogram.key.map(({ words }) => words)).toContain(
      'Beside a person or a line: thought to be so, or not recorded',
    );
  });
});

describe('the arrow keys', () => {
  it('lead up to a parent, down to the eldest child, and along the row', () => {
    const family = new Family();
    const mother = family.person('Mother', { sex: 'female' });
    const father = family.person('Father', { sex: 'male' });
    const ivy = family.person('Ivy', { sex: 'female', bornOn: day('2018-01-01') });
    family.parents(ivy, [mother, father]);
    family.parents(family.wren, [mother, father]);
    const genogram = family.draw();
    expect(neighbourOf(genogram, mother, 'down')).toBe(ivy);
    expect(neighbourOf(genogram, ivy, 'right')).toBe(family.wren);
    expect(neighbourOf(genogram, family.wren, 'up')).toBe(mother);
    expect(neighbourOf(genogram, mother, 'left')).toBe(father);
    expect(neighbourOf(genogram, family.wren, 'right')).toBeNull();
  });
});
