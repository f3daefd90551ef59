import type { CaseFile } from '../../../guidance/model/case-file.ts';
import { definitionOf, isEntityKind } from '../../../guidance/model/entities.ts';
import { namesOfPeople } from '../../../guidance/rules/confidential-words.ts';
import { tellingPieces } from '../../../guidance/rules/telling-pieces.ts';

/**
 * The last guard before a document leaves the vault: the pieces of every confidential value of the
 * case file are looked for in what is about to be written. A party's safety has depended on this
 * being done to the finished file and not to what it was made from (JR v ER [2007] EWHC 876
 * (Fam)), so it is done to both.
 */
export function confidentialPieces(caseFile: CaseFile): readonly string[] {
  const names = namesOfPeople(caseFile);
  const pieces = caseFile.entities.flatMap((entity) => {
    const { kind } = entity;
    if (!isEntityKind(kind)) return [];
    return Object.entries(definitionOf(kind).fields).flatMap(([name, field]) => {
      const words = entity.fields[name];
      const isHeld = (field.type === 'line' || field.type === 'text') && field.isConfidential;
      return isHeld && typeof words === 'string' ? tellingPieces(words, names) : [];
    });
  });
  return [...new Set(pieces)];
}
