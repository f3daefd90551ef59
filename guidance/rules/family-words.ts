import { entitiesOf, type SomeEntities } from '../model/case-file.ts';
import type { FieldsOf } from '../model/entities.ts';
import type { EntityRecord } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { personName } from './person-name.ts';

/*
 * The ties of a case file said in words: what the worker chose, in the order of a sentence, and
 * nothing that was not chosen.
 */

export const REMOVED_PERSON = 'somebody who has been removed';

type Nature = FieldsOf<'parentage'>['nature'];
type CoupleStatus = FieldsOf<'couple'>['status'];
type Sex = FieldsOf<'person'>['sex'];

/** One tie of somebody, and the row that it is recorded in. */
export type TieInWords = {
  readonly entityId: EntityId;
  readonly words: string;
};

/** What somebody is called in the middle of a sentence; null stands for nobody chosen yet. */
export function nameIn(caseFile: SomeEntities, id: EntityId | null): string {
  if (id === null) return 'somebody not chosen yet';
  const entity = caseFile.entities.find((one) => one.id === id);
  return entity === undefined ? REMOVED_PERSON : personName(entity) || 'somebody with no name yet';
}

/**
 * Every tie that somebody is part of, in words that follow on from their name: "Mother of Ada",
 * "Daughter of Kerry", "Separated from Dan".
 */
export function tiesInWords(caseFile: SomeEntities, person: EntityId): readonly TieInWords[] {
  const parentages = entitiesOf(caseFile, 'parentage');
  const sex = sexIn(caseFile, person);
  return [
    ...parentages
      .filter(({ fields }) => fields.parentPerson === person)
      .map(({ id, fields }) => ({
        entityId: id,
        words: `${capitalised(parentWord(fields.nature, sex))} of ${nameIn(caseFile, fields.childPerson)}`,
      })),
    ...parentages
      .filter(({ fields }) => fields.childPerson === person)
      .map(({ id, fields }) => ({
        entityId: id,
        words: `${childWord(fields.nature, sex)} ${nameIn(caseFile, fields.parentPerson)}`,
      })),
    ...entitiesOf(caseFile, 'couple')
      .filter(({ fields }) => fields.onePartner === person || fields.otherPartner === person)
      .map(({ id, fields }) => {
        const other = fields.onePartner === person ? fields.otherPartner : fields.onePartner;
        return {
          entityId: id,
          words: capitalised(coupleWords(fields.status, nameIn(caseFile, other))),
        };
      }),
  ];
}

/** A tie of parent and child as a sentence: "Kerry, mother of Ada". */
export function parentageTitle(caseFile: SomeEntities, fields: FieldsOf<'parentage'>): string {
  const { parentPerson, childPerson, nature } = fields;
  if (parentPerson === null && childPerson === null) return '';
  const sex = parentPerson === null ? null : sexIn(caseFile, parentPerson);
  return `${capitalised(nameIn(caseFile, parentPerson))}, ${parentWord(nature, sex)} of ${nameIn(caseFile, childPerson)}`;
}

/** A couple as a sentence: "Kerry, separated from Dan". */
export function coupleTitle(caseFile: SomeEntities, fields: FieldsOf<'couple'>): string {
  const { onePartner, otherPartner, status } = fields;
  if (onePartner === null && otherPartner === null) return '';
  return `${capitalised(nameIn(caseFile, onePartner))}, ${coupleWords(status, nameIn(caseFile, otherPartner))}`;
}

/** What a parent is to a child, with the sex that is recorded and no other. */
export function parentWord(nature: Nature, sex: Sex): string {
  const parent = sex === 'female' ? 'mother' : sex === 'male' ? 'father' : 'parent';
  switch (nature) {
    case 'adoptive':
      return `adoptive ${parent}`;
    case 'step':
      return `step-${parent}`;
    case 'foster':
      return 'foster carer';
    case 'guardian':
      return 'guardian';
    case 'presumed':
      return `thought to be the ${parent}`;
    case 'birth':
    case null:
      return parent;
  }
}

/** What a child is to a parent, to be followed by the parent’s name: "Daughter of". */
export function childWord(nature: Nature, sex: Sex): string {
  const child = sex === 'female' ? 'daughter' : sex === 'male' ? 'son' : 'child';
  switch (nature) {
    case 'adoptive':
      return `Adopted ${child} of`;
    case 'step':
      return `Step-${child} of`;
    case 'foster':
      return 'In the foster care of';
    case 'guardian':
      return 'In the guardianship of';
    case 'presumed':
      return `Thought to be the ${child} of`;
    case 'birth':
    case null:
      return `${capitalised(child)} of`;
  }
}

/** How somebody stands to a partner: "separated from Dan". */
export function coupleWords(status: CoupleStatus, name: string): string {
  switch (status) {
    case 'married':
      return `married to or in a civil partnership with ${name}`;
    case 'living_together':
      return `living with ${name}`;
    case 'relationship':
      return `in a relationship with ${name}, living apart`;
    case 'separated':
      return `separated from ${name}`;
    case 'divorced':
      return `formerly married to or in a civil partnership with ${name}`;
    case 'brief':
      return `once briefly in a relationship with ${name}`;
    case null:
      return `a couple with ${name}`;
  }
}

function sexIn(caseFile: SomeEntities, id: EntityId): Sex {
  const entity = caseFile.entities.find((one) => one.id === id);
  return entity === undefined ? null : sexOf(entity);
}

function sexOf(entity: EntityRecord): Sex {
  const sex = entity.fields['sex'];
  return sex === 'female' || sex === 'male' || sex === 'not_known' ? sex : null;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
