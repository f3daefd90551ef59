import type { CaseFile } from '../../guidance/model/case-file.ts';
import type { FieldsOf } from '../../guidance/model/entities.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { CaseFileBuilder, day } from './case-file-builder.ts';

type Person = Partial<FieldsOf<'person'>>;
type Nature = NonNullable<FieldsOf<'parentage'>['nature']>;
type Status = NonNullable<FieldsOf<'couple'>['status']>;

/**
 * An invented family of forty with everything a genogram must show: four generations, half-sisters,
 * a parent with three partners, adoption, fostering, guardianship, a parent thought to be one,
 * twins, deaths, a pregnancy, and people with no tie. Nobody in it exists.
 */
export function largeFamily(): CaseFile {
  const family = new FamilyBuilder();
  const { person, couple, children } = family;
  const wren = family.child();

  const reg = person('Reginald Tolland', 'male', '1938-02-11', { diedOn: day('2009-07-30') });
  const elsie = person('Elsie Tolland', 'female', '1941-10-05', { diedOn: day('2020-03-28') });
  const frank = person('Frank Tolland', 'male', '1962-05-19', { side: 'paternal' });
  const denise = person('Denise Oakhanger', 'female', '1964-01-23', { side: 'paternal' });
  const maureen = person('Maureen Pridmore', 'female', '1966-09-02');
  const colin = person('Colin Pridmore', 'male', '1963-12-14');
  const arthur = person('Arthur Winslade', 'male', '1944-06-21');
  const joyce = person('Joyce Winslade', 'female', '1947-08-09', { diedOn: day('2018-11-02') });
  const carol = person('Carol Winslade', 'female', '1967-04-30', { side: 'maternal' });
  const barry = person('Barry Ashdown', 'male', '1965-02-17', { diedOn: day('2015-05-06') });
  const keith = person('Keith Winslade', 'male', '1970-07-12');
  const lorraine = person('Lorraine Winslade', 'female', '1972-03-03');

  const dean = person('Dean Tolland', 'male', '1986-11-25', { side: 'paternal' });
  const lisa = person('Lisa Tolland', 'female', '1989-02-08', { side: 'paternal' });
  const scott = person('Scott Tolland', 'male', '1992-06-16');
  const jade = person('Jade Marchbank', 'female', '1993-01-29');
  const gary = person('Gary Pridmore', 'male', '1990-10-10');
  const sharon = person('Sharon Ashdown', 'female', '1987-05-27', { side: 'maternal' });
  const stacey = person('Stacey Ashdown', 'female', '1991-09-14', { household: 'no' });
  const tom = person('Tom Ashdown', 'male', '1995-03-19');
  const phil = person('Philip Garraway', 'male', '1984-08-01');
  const leon = person('Leon Baptiste', 'male', '1988-12-12');
  const marcus = person('Marcus Featherstonehaugh-Cholmondeley', 'male', '1985-04-04');
  const sophie = person('Sophie Winslade', 'female', '1999-07-07');
  const jo = person('Jo Winslade', 'not_known', '2002-02-20');

  const ella = person('Ella Garraway', 'female', '2010-01-15');
  const noah = person('Noah Garraway', 'male', '2012-06-06');
  const tyler = person('Tyler Baptiste', 'male', '2014-09-09', { side: 'sibling' });
  const ruby = person('Ruby Tolland', 'female', '2016-04-18', {
    side: 'sibling',
    household: 'yes',
  });
  const rose = person('Rose Tolland', 'female', '2016-04-18', {
    side: 'sibling',
    household: 'yes',
  });
  const baby = person('', 'not_known', null, {
    relationship: 'Expected sibling',
    lifeStatus: 'expected',
    bornOn: day('2027-03-01'),
  });
  const lost = person('', 'not_known', null, {
    relationship: 'Pregnancy in 2013',
    lifeStatus: 'pregnancy_ended',
    diedOn: { date: '2013-01-01', precision: 'year' },
  });
  const alfie = person('Alfie Tolland', 'male', '2019-12-01');
  const freya = person('Freya Tolland', 'female', '2022-05-05');
  const mina = person('Mina Winslade', 'female', '2023-08-30');

  const ann = person('Ann Loxley', 'female', '1971-01-01', { household: 'yes', side: 'other' });
  const peter = person('Peter Loxley', 'male', '1969-01-01', { household: 'yes', side: 'other' });
  person('Wendy Carrick', 'female', '1960-03-03', { relationship: 'Godmother', side: 'other' });
  person('Uncle Bob', 'male', null, { relationship: 'Great-uncle', side: 'maternal' });

  couple(reg, elsie, 'married');
  children([reg, elsie], [frank, maureen]);
  couple(frank, denise, 'divorced');
  couple(maureen, colin, 'married');
  children([maureen, colin], [gary]);
  children([frank, denise], [dean, lisa, scott]);
  couple(arthur, joyce, 'married');
  children([arthur, joyce], [carol, keith]);
  couple(carol, barry, 'married');
  children([carol, barry], [sharon, stacey, tom]);
  couple(keith, lorraine, 'living_together');
  children([keith, lorraine], [sophie, jo]);
  couple(sharon, phil, 'married');
  children([sharon, phil], [ella, noah]);
  couple(stacey, leon, 'brief');
  children([stacey, leon], [tyler, lost]);
  couple(dean, stacey, 'separated');
  children([dean, stacey], [ruby, rose, wren, baby]);
  couple(stacey, marcus, 'relationship');
  couple(scott, jade, 'married');
  children([scott, jade], [alfie, freya]);
  children([sophie], [mina]);
  couple(peter, ann, 'married');
  children([peter, ann], [wren, ruby, rose], 'foster');
  children([sharon], [tyler], 'guardian');
  children([gary], [mina], 'presumed');
  return family.build();
}

class FamilyBuilder {
  private readonly builder = new CaseFileBuilder();

  child(): EntityId {
    return this.builder.add('child', {
      givenName: 'Wren',
      familyName: 'Tolland',
      birthStatus: 'born',
      bornOn: day('2021-03-09'),
      sex: 'female',
    });
  }

  readonly person = (
    name: string,
    sex: NonNullable<Person['sex']>,
    bornOn: string | null,
    more: Person = {},
  ): EntityId =>
    this.builder.add('person', {
      name,
      sex,
      bornOn: bornOn === null ? null : day(bornOn),
      lifeStatus: (more.diedOn ?? null) === null ? 'living' : 'died',
      ...more,
    });

  readonly couple = (onePartner: EntityId, otherPartner: EntityId, status: Status): void => {
    this.builder.add('couple', { onePartner, otherPartner, status });
  };

  readonly children = (
    parents: readonly EntityId[],
    children: readonly EntityId[],
    nature: Nature = 'birth',
  ): void => {
    for (const childPerson of children) {
      for (const parentPerson of parents) {
        this.builder.add('parentage', { parentPerson, childPerson, nature });
      }
    }
  };

  build(): CaseFile {
    return this.builder.build();
  }
}
