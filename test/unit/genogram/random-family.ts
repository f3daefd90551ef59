import * as fc from 'fast-check';
import type { CaseFile } from '../../../guidance/model/case-file.ts';
import type { FieldsOf } from '../../../guidance/model/entities.ts';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';

type Person = FieldsOf<'person'>;

const { person, parentage, couple } = entityDefinitions;

function keysOf<Key extends string>(
  choices: Readonly<Record<Key, string>>,
): fc.Arbitrary<Key | null> {
  return fc.constantFrom<Key | null>(...(Object.keys(choices) as Key[]), null);
}

const date = fc
  .option(fc.integer({ min: 1900, max: 2027 }))
  .map((year) => (year === null ? null : day(`${year}-06-15`)));

const anyone = fc.record({
  name: fc.oneof(fc.constantFrom('', 'Ash', 'Robin Hale-Whitlock', 'عمر'), fc.string()),
  sex: keysOf(person.fields.sex.choices),
  lifeStatus: keysOf(person.fields.lifeStatus.choices),
  side: keysOf(person.fields.side.choices),
  household: keysOf(person.fields.household.choices),
  bornOn: date,
  diedOn: date,
});

const tie = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  nature: keysOf(parentage.fields.nature.choices),
  status: keysOf(couple.fields.status.choices),
  isCouple: fc.boolean(),
});

/**
 * Families as nobody has them: anybody the parent of anybody, themselves included, couples of all
 * sorts, ties with an end missing. Whatever it is, it must be drawn.
 */
export const anyFamily: fc.Arbitrary<CaseFile> = fc
  .record({
    people: fc.array(anyone, { maxLength: 14 }),
    ties: fc.array(tie, { maxLength: 30 }),
  })
  .map(({ people, ties }) => {
    const builder = new CaseFileBuilder();
    const child = builder.add('child', { givenName: 'Wren', familyName: 'Tolland' });
    const ids = people.map((fields) => builder.add('person', fields satisfies Partial<Person>));
    // One more than there are people stands for nobody.
    const pick = (number: number) => ids[number % (ids.length + 1)] ?? null;
    for (const { from, to, nature, status, isCouple } of ties) {
      if (isCouple) {
        builder.add('couple', { onePartner: pick(from), otherPartner: pick(to), status });
      } else {
        const childPerson = to % 5 === 0 ? child : pick(to);
        builder.add('parentage', { parentPerson: pick(from), childPerson, nature });
      }
    }
    return builder.build();
  });
