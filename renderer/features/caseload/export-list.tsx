import { useEffect, useRef, useState } from 'react';
import type {
  TrackerExportRecord,
  TrackerFormat,
  TrackerHolds,
} from '../../../electron/contract/caseload-shapes.ts';
import { formatInstant } from '../../../guidance/model/dates.ts';
import type { ExportId } from '../../../guidance/model/ids.ts';
import { sizeWords } from '../../components/backup-words.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { FailureNotice, type FailureWords } from '../../components/failure.tsx';
import { fileFailureWords } from '../../components/file-failure.ts';
import { FolderField } from '../../components/folder-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { PlainField } from '../../components/plain-field.tsx';
import { core } from '../../state/bridge.ts';
import { useSession, useSessionStore } from '../../state/session-store.ts';
import { useTracker } from './tracker-store.ts';

type ExportListProps = {
  /** "12 of 340 children". */
  readonly counted: string;
  readonly onClose: () => void;
};

const FOLDER = 'list-folder';
const FILE = 'list-file';

const formats: Readonly<Record<TrackerFormat, string>> = {
  xlsx: 'Workbook (XLSX), to sort and filter in Excel',
  csv: 'Comma-separated values (CSV), to take into another system',
  ics: 'Calendar (ICS), what is due and planned as whole days',
};

type Outcome =
  | { readonly is: 'none' | 'exporting' | 'file_exists' | 'folder_not_found' | 'cancelled' }
  | {
      readonly is: 'done';
      readonly path: string;
      readonly record: TrackerExportRecord;
      readonly leftOut: number;
    }
  | { readonly is: 'failed'; readonly words: FailureWords; readonly reference: string };

/** Takes the list as it is narrowed and ordered now out of the vault. */
export function ExportList({ counted, onClose }: ExportListProps) {
  const hasDialogs = useSessionStore((state) => state.status?.hasDialogs ?? false);
  const { today } = useSession();
  const [format, setFormat] = useState<TrackerFormat>('xlsx');
  const [holds, setHolds] = useState<TrackerHolds>({ workers: false, reasons: false });
  const [folder, setFolder] = useState('');
  const [name, setName] = useState(`Permanence tracker, ${today}`);
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'none' });
  const isExporting = outcome.is === 'exporting';
  const fileName = `${name.trim()}.${format}`;

  async function write(isReplacing: boolean) {
    if (isExporting) return;
    const found = hasDialogs ? [] : destinationErrors(folder, name);
    setErrors(found);
    if (found.length > 0) return;
    setOutcome({ is: 'exporting' });
    const { filter, order } = useTracker.getState();
    const reply = await core['caseload.export']({
      exportId: crypto.randomUUID() as ExportId,
      format,
      filter,
      order,
      holds: format === 'ics' ? { workers: false, reasons: false } : holds,
      destination: hasDialogs ? null : { folder: folder.trim(), fileName, isReplacing },
    });
    setOutcome(reply.ok ? { is: 'done', ...reply.value } : outcomeOf(reply.error));
  }

  const errorOf = (id: string) => errors.find((error) => error.fieldId === id)?.message ?? null;
  return (
    <Dialog title="Export the list" onClose={onClose}>
      <p>
        {counted}, as the list is narrowed and ordered now. By initials and case number: no names,
        no dates of birth, no addresses.
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void write(false);
        }}
      >
        <ErrorSummary errors={errors} />
        <fieldset className="choices">
          <legend className="field-label">Format</legend>
          {(['xlsx', 'csv', 'ics'] as const).map((one) => (
            <div className="choice" key={one}>
              <input
                type="radio"
                id={`list-${one}`}
                name="list-format"
                checked={format === one}
                onChange={() => setFormat(one)}
              />
              <label htmlFor={`list-${one}`}>{formats[one]}</label>
            </div>
          ))}
        </fieldset>
        {format === 'ics' ? (
          <p className="muted">
            Titles hold what is due, initials and a case number, and nothing else. Dates that rest
            on something still to come are left out: a calendar does not follow when it moves.
          </p>
        ) : (
          <fieldset className="choices">
            <legend className="field-label">Put in as well</legend>
            <Also
              id="list-workers"
              words="Names of the social worker and team manager"
              isAsked={holds.workers}
              onAsk={(workers) => setHolds({ ...holds, workers })}
            />
            <Also
              id="list-reasons"
              words="Reasons for the judgement of timeliness, and what has drifted. These are free words and may name people."
              isAsked={holds.reasons}
              onAsk={(reasons) => setHolds({ ...holds, reasons })}
            />
          </fieldset>
        )}
        {!hasDialogs && (
          <>
            <FolderField
              id={FOLDER}
              label="Folder to save in"
              error={
                outcome.is === 'folder_not_found'
                  ? 'Enter a folder that exists: there is none here'
                  : errorOf(FOLDER)
              }
              value={folder}
              onValue={setFolder}
            />
            <PlainField
              id={FILE}
              label="File name"
              hint={`It is saved as “${fileName}”.`}
              error={errorOf(FILE)}
              value={name}
              maxLength={160}
              autoComplete="off"
              spellCheck={false}
              onValue={setName}
            />
          </>
        )}
        <div className="button-row">
          <button type="submit" className="primary" aria-disabled={isExporting}>
            {isExporting ? 'Exporting' : 'Export'}
          </button>
          <button type="button" className="quiet" onClick={onClose}>
            Close
          </button>
        </div>
      </form>
      <Came outcome={outcome} fileName={fileName} onReplace={() => void write(true)} />
      <Earlier key={outcome.is} />
    </Dialog>
  );
}

function Also(props: {
  readonly id: string;
  readonly words: string;
  readonly isAsked: boolean;
  readonly onAsk: (isAsked: boolean) => void;
}) {
  return (
    <div className="choice">
      <input
        type="checkbox"
        id={props.id}
        checked={props.isAsked}
        onChange={(event) => props.onAsk(event.target.checked)}
      />
      <label htmlFor={props.id}>{props.words}</label>
    </div>
  );
}

function Came(props: {
  readonly outcome: Outcome;
  readonly fileName: string;
  readonly onReplace: () => void;
}) {
  const { outcome, fileName, onReplace } = props;
  switch (outcome.is) {
    case 'none':
    case 'exporting':
    case 'folder_not_found':
      return null;
    case 'cancelled':
      return (
        <Notice kind="information" isUrgent>
          <p>The export was cancelled. No file has been written.</p>
        </Notice>
      );
    case 'file_exists':
      return (
        <Notice kind="warning" isUrgent>
          <p>
            There is a file called “{fileName}” in this folder already. Replacing it cannot be
            undone. Give another name, or:
          </p>
          <div className="button-row">
            <button type="button" className="secondary small" onClick={onReplace}>
              Replace it
            </button>
          </div>
        </Notice>
      );
    case 'failed':
      return <FailureNotice words={outcome.words} reference={outcome.reference} />;
    case 'done':
      return <Done {...outcome} />;
  }
}

function Done({ path, record, leftOut }: Extract<Outcome, { is: 'done' }>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice kind="information">
      <h3 ref={heading} tabIndex={-1}>
        The list has been exported
      </h3>
      <p>
        It is saved as <span className="path">{path}</span> and holds {heldWords(record)}.
      </p>
      {leftOut > 0 && (
        <p>
          {leftOut === 1 ? 'One cell was' : `${leftOut} cells were`} left out: a name stood in a
          case number, or words held back as confidential in what was written.
        </p>
      )}
      <p>It has left the vault: an ordinary file now, not encrypted, and yours to keep safe.</p>
    </Notice>
  );
}

/** The lists that were exported last. */
function Earlier() {
  const [records, setRecords] = useState<readonly TrackerExportRecord[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void core['caseload.exports']({}).then((reply) => {
      if (isCurrent && reply.ok) setRecords(reply.value.records);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (records.length === 0) return null;
  return (
    <details className="why">
      <summary>Exported before ({records.length})</summary>
      <ul className="plain-list export-list">
        {records.map((record) => (
          <li key={record.exportId}>
            {record.format.toUpperCase()}, {heldWords(record)}, {sizeWords(record.byteCount)}
            <br />
            <span className="muted">
              {formatInstant(record.at)}, {record.actorName}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function heldWords({ children, holds }: TrackerExportRecord): string {
  const also = [
    holds.workers ? 'workers’ names' : null,
    holds.reasons ? 'reasons for the judgements' : null,
  ].filter((words) => words !== null);
  const whom = `${children.toLocaleString('en-GB')} ${children === 1 ? 'child' : 'children'} by initials and case number`;
  return also.length === 0 ? whom : `${whom}, with ${also.join(' and ')}`;
}

function outcomeOf({ code, ref }: { readonly code: string; readonly ref: string }): Outcome {
  if (code === 'file_exists' || code === 'folder_not_found' || code === 'cancelled') {
    return { is: code };
  }
  const words = fileFailureWords(code) ?? {
    title: 'The list was not exported',
    happened:
      code === 'nothing_to_export'
        ? 'No child is in the list as it is narrowed now.'
        : 'Something in the app went wrong.',
    safe: 'No file has been written.',
    next:
      code === 'nothing_to_export'
        ? 'Take away a filter, then export again.'
        : 'Export again. If it happens twice, give the reference to whoever supports the app.',
  };
  return { is: 'failed', words, reference: ref };
}

function destinationErrors(folder: string, name: string): readonly PageError[] {
  const errors: PageError[] = [];
  if (folder.trim() === '')
    errors.push({ fieldId: FOLDER, message: 'Enter the folder to save in' });
  if (name.trim() === '') errors.push({ fieldId: FILE, message: 'Enter a file name' });
  else if (/[\\/:*?"<>|]/u.test(name)) {
    errors.push({
      fieldId: FILE,
      message: 'Enter a file name without any of these signs: \\ / : * ? " < > |',
    });
  }
  return errors;
}
