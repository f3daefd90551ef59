import { Link } from 'wouter';
import type { CaseFile } from '../../../guidance/model/case-file.ts';
import { definitionOf } from '../../../guidance/model/entities.ts';
import {
  confidentialWordsElsewhere,
  type FieldPlace,
} from '../../../guidance/rules/confidential-words.ts';
import type { AppEvents } from '../../../electron/contract/events.ts';
import type { FailureWords } from '../../components/failure.tsx';
import { routeOfField } from '../../state/routes.ts';

type ExportStep = AppEvents['export.progress']['step'];

/** What is being done, in words. */
export const stepWords: Readonly<Record<ExportStep, string>> = {
  building: 'Putting the document together',
  checking: 'Looking for confidential details',
  printing: 'Laying out the pages',
  finishing: 'Numbering the pages and tagging for screen readers',
  writing: 'Saving the file',
};

const NOTHING_WRITTEN = 'No file has been written, and the case file is as it was.';

/** Why a document was not exported, and what to do. */
export function exportFailureWords(code: string): FailureWords {
  switch (code) {
    case 'not_found':
      return {
        title: 'There is no such document',
        happened: 'The appraisal may have been removed in another window.',
        safe: NOTHING_WRITTEN,
        next: 'Go back to the child’s page and open the documents again.',
      };
    case 'file_in_use':
      return {
        title: 'The file is open in another program',
        happened: 'A file of this name is open, so it cannot be replaced.',
        safe: NOTHING_WRITTEN,
        next: 'Close the file there, or give the new one another name. Then export again.',
      };
    case 'read_only':
      return {
        title: 'The folder cannot be written to',
        happened: 'The app has no permission to make files in it.',
        safe: NOTHING_WRITTEN,
        next: 'Choose another folder, then export again.',
      };
    case 'disk_full':
      return {
        title: 'The disk is full',
        happened: 'There was no room for the file.',
        safe: 'Nothing half-written was left behind, and the case file is as it was.',
        next: 'Free some space or choose a folder on another disk, then export again.',
      };
    case 'no_printer':
      return {
        title: 'A PDF cannot be made here',
        happened:
          'Pages are laid out by a browser engine, and none was found on this computer. The app’s own window has one; the development host needs Chromium.',
        safe: NOTHING_WRITTEN,
        next: 'Export as DOCX, or install Chromium and export again.',
      };
    default:
      return {
        title: 'The document was not exported',
        happened: 'Something in the app went wrong.',
        safe: NOTHING_WRITTEN,
        next: 'Export again. If it happens twice, give the reference to whoever supports the app.',
      };
  }
}

/** Which fields hold words that must not be printed. The words themselves are not shown. */
export function confidentialFailureWords(caseFile: CaseFile | null): FailureWords {
  const found = caseFile === null ? [] : confidentialWordsElsewhere(caseFile);
  return {
    title: 'The document would print confidential details',
    happened:
      'Words kept under “Confidential address or contact details” also stand in a part that is printed.',
    safe: NOTHING_WRITTEN,
    next:
      caseFile === null || found.length === 0 ? (
        <>
          <p>Take the address or contact out of what is printed, then export again.</p>
          <FalseAlarm />
        </>
      ) : (
        <>
          <p>Take the address or contact out of these, then export again:</p>
          <PlaceList caseFile={caseFile} places={found.map((one) => one.alsoIn)} />
          <FalseAlarm />
          <PlaceList caseFile={caseFile} places={found.map((one) => one.heldIn)} />
        </>
      ),
  };
}

/** A false alarm is ended where the words are held back: no address is let through by a press. */
function FalseAlarm() {
  return (
    <p>
      If the words in what is printed give nobody’s address away, change how they are written in the
      confidential field, leaving only the address and contact details there. Then export again.
    </p>
  );
}

type PlaceListProps = { readonly caseFile: CaseFile; readonly places: readonly FieldPlace[] };

function PlaceList({ caseFile, places }: PlaceListProps) {
  return (
    <ul>
      {[...new Map(places.map((place) => [placeKey(place), place])).values()].map((place) => (
        <li key={placeKey(place)}>
          <Link href={routeOfPlace(caseFile, place)}>{placeWords(place)}</Link>
        </li>
      ))}
    </ul>
  );
}

function placeKey(place: FieldPlace): string {
  return `${place.entityId} ${place.field}`;
}

function placeWords({ kind, field }: FieldPlace): string {
  const definition = definitionOf(kind);
  const name = `${definition.name.charAt(0).toUpperCase()}${definition.name.slice(1)}`;
  return `${name}: ${definition.fields[field]?.label ?? field}`;
}

function routeOfPlace(caseFile: CaseFile, { kind, entityId, field }: FieldPlace): string {
  const entity = caseFile.entities.find((one) => one.id === entityId);
  const option = caseFile.entities.find(
    (one) => one.kind === 'option' && (one.id === entityId || one.id === entity?.parentId),
  );
  const optionId = option?.fields['optionId'];
  return routeOfField(
    caseFile.caseFileId,
    kind,
    field,
    typeof optionId === 'string' ? optionId : null,
  );
}
