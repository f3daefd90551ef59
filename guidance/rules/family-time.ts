import { entitiesOf, type CaseFile } from '../model/case-file.ts';
import type { EntityOf } from '../model/entities.ts';

/**
 * The people in the child's life for whom nothing is recorded about seeing each other: neither what
 * there is, nor that there is none and why. Whoever lives with the child, has died or is not born
 * yet is left out, and so is somebody outside the family unless what they mean to the child is
 * written. It names them and says nothing of what ought to be.
 */
export function peopleWithoutFamilyTime(caseFile: CaseFile): readonly EntityOf<'person'>[] {
  const arrangements = entitiesOf(caseFile, 'familyTimeArrangement');
  const named = new Set(arrangements.map(({ fields }) => fields.person));
  const inWords = new Set(arrangements.map(({ fields }) => folded(fields.withWhom)));
  return entitiesOf(caseFile, 'person').filter(({ id, fields }) => {
    if (named.has(id)) return false;
    const name = folded(fields.name);
    if (name !== '' && inWords.has(name)) return false;
    if (name === '' && folded(fields.relationship) === '') return false;
    if (fields.household === 'yes') return false;
    if (fields.lifeStatus !== null && !MAY_BE_SEEN.has(fields.lifeStatus)) return false;
    return fields.side !== 'other' || fields.importance.trim() !== '';
  });
}

const MAY_BE_SEEN: ReadonlySet<string> = new Set(['living', 'not_known']);

function folded(words: string): string {
  return words.trim().toLocaleLowerCase('en-GB');
}
