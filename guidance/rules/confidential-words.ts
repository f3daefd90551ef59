import { entitiesOf, type CaseFile } from '../model/case-file.ts';
import { definitionOf, isEntityKind, type EntityKind } from '../model/entities.ts';
import type { EntityId } from '../model/ids.ts';
import { holdsAnyPiece } from './folded-words.ts';
import { tellingPieces } from './telling-pieces.ts';

/** One field of one entity. */
export type FieldPlace = {
  readonly kind: EntityKind;
  readonly entityId: EntityId;
  readonly field: string;
};

/** Confidential words that also stand in a field that documents print. */
export type ConfidentialWordsElsewhere = {
  /** The confidential field whose words they are. */
  readonly heldIn: FieldPlace;
  /** The field to mend. */
  readonly alsoIn: FieldPlace;
};

/**
 * Finds where words of a confidential field (an address held back with form C8) have also been
 * typed into a field that documents print. It gives places and never the words themselves, so that
 * a message made from it cannot print them again.
 */
export function confidentialWordsElsewhere(
  caseFile: CaseFile,
): readonly ConfidentialWordsElsewhere[] {
  const written = caseFile.entities.flatMap(writtenFieldsOf);
  const held = written.filter((one) => one.isConfidential);
  const printed = written.filter((one) => !one.isConfidential);
  const names = namesOfPeople(caseFile);
  return held.flatMap((secret) => {
    const pieces = tellingPieces(secret.words, names);
    return printed
      .filter((one) => holdsAnyPiece([one.words], pieces))
      .map((one) => ({ heldIn: secret.place, alsoIn: one.place }));
  });
}

/**
 * The names of the people of a case file. They are in every document, and so tell nobody where
 * anybody is, though they may stand at the head of an address.
 */
export function namesOfPeople(caseFile: CaseFile): readonly string[] {
  const people = entitiesOf(caseFile, 'person').map(({ fields }) => fields.name);
  const professionals = entitiesOf(caseFile, 'professional').map(({ fields }) => fields.name);
  const children = entitiesOf(caseFile, 'child').flatMap(({ fields }) => [
    fields.likesToBeCalled,
    `${fields.givenName} ${fields.familyName}`,
    fields.socialWorker,
    fields.teamManager,
    fields.reviewingOfficer,
    fields.guardian,
  ]);
  return [...people, ...professionals, ...children].filter(
    (one) => typeof one === 'string' && one.trim() !== '',
  );
}

type WrittenField = {
  readonly place: FieldPlace;
  readonly words: string;
  readonly isConfidential: boolean;
};

function writtenFieldsOf(entity: CaseFile['entities'][number]): readonly WrittenField[] {
  const { kind } = entity;
  if (!isEntityKind(kind)) return [];
  return Object.entries(definitionOf(kind).fields).flatMap(([field, definition]) => {
    const words = entity.fields[field];
    if (definition.type !== 'line' && definition.type !== 'text') return [];
    if (typeof words !== 'string' || words.trim() === '') return [];
    return [
      {
        place: { kind, entityId: entity.id, field },
        words,
        isConfidential: definition.isConfidential,
      },
    ];
  });
}
