import { namesOfPeople } from '../../../../guidance/rules/confidential-words.ts';
import { holdsAnyPiece } from '../../../../guidance/rules/folded-words.ts';
import { safeReference } from '../../../../guidance/rules/safe-reference.ts';
import type { CaseFile } from '../../../../guidance/model/case-file.ts';
import type { Session } from '../../context.ts';
import { confidentialPieces } from '../../exports/leak-scan.ts';
import type { SafeEntry } from '../../exports/tracker/sheet.ts';
import type { TrackerEntry } from '../../store/caseload-list.ts';
import { readSensitive } from '../../store/sensitive-fields.ts';

/** Stands where words were left out, so that nobody takes them for never written. */
const LEFT_OUT = 'Left out: words held back as confidential stand in it.';

/**
 * The children of a list with nothing in them that must not leave: a case number that is more than
 * a number is left out, and so are free words in which something stands that the same case file
 * holds back as confidential.
 */
export function safeEntriesOf(
  { database }: Session,
  entries: readonly TrackerEntry[],
): { readonly safe: readonly SafeEntry[]; readonly leftOut: number } {
  let leftOut = 0;
  const safe = entries.map((entry): SafeEntry => {
    const caseFile = readSensitive(database, entry.caseFileKey);
    const pieces = confidentialPieces(caseFile);
    const clean = (words: string): string => {
      if (words.trim() === '' || !holdsAnyPiece([words], pieces)) return words;
      leftOut += 1;
      return LEFT_OUT;
    };
    const { row } = entry;
    const reference = safeReference(row.caseReference, namesIn(caseFile), pieces);
    if (reference !== row.caseReference.trim()) leftOut += 1;
    return {
      ...entry,
      reference,
      socialWorker: clean(entry.socialWorker),
      teamManager: clean(entry.teamManager),
      row: {
        ...row,
        timeliness:
          row.timeliness === null
            ? null
            : {
                ...row.timeliness,
                reason: clean(row.timeliness.reason),
                drift: clean(row.timeliness.drift),
              },
      },
    };
  });
  return { safe, leftOut };
}

/** Every name that the case file holds of anybody: the child's two names each by itself as well. */
function namesIn(caseFile: CaseFile): readonly string[] {
  const lines = caseFile.entities.flatMap(({ fields }) => Object.values(fields));
  return [...namesOfPeople(caseFile), ...lines.filter((value) => typeof value === 'string')];
}
