import { useRef, useState } from 'react';
import { create } from 'zustand';
import type { ExportFormat } from '../../../electron/contract/shapes.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { FolderField } from '../../components/folder-field.tsx';
import { PlainField } from '../../components/plain-field.tsx';
import { useSession, useSessionStore } from '../../state/session-store.ts';
import { ExportOutcome } from './export-outcome.tsx';
import { voiceStageOf } from '../../../guidance/rules/voice-stages.ts';
import { useVoiceGate, VoiceStop } from '../../components/voice/voice-gate.tsx';
import { VoicePrompt } from '../../components/voice/voice-prompt.tsx';
import { useExport, type Destination } from './use-export.ts';

type ExportFormProps = {
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly onDone: () => void;
};

/** Where the last document went. Kept while the app is open, so that it is typed once. */
const useLastFolder = create<{ readonly folder: string }>(() => ({ folder: '' }));
useSessionStore.subscribe(({ phase }) => {
  if (phase !== 'unlocked') useLastFolder.setState({ folder: '' });
});

const FOLDER = 'export-folder';
const FILE = 'export-file';

export function ExportForm(props: ExportFormProps) {
  const { caseFileId, appraisalId, documentId, documentTitle, onDone } = props;
  const hasDialogs = useSessionStore((state) => state.status?.hasDialogs ?? false);
  const { today } = useSession();
  const [format, setFormat] = useState<ExportFormat>('docx');
  const lastFolder = useLastFolder((state) => state.folder);
  const [folder, setFolder] = useState(lastFolder);
  // No name of a child: file names are seen in lists, in emails and over shoulders.
  const [name, setName] = useState(`${fileTitle(documentTitle)}, draft ${today}`);
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const { state, write, cancel, reset } = useExport(onDone);
  const start = useRef<HTMLButtonElement>(null);
  const isExporting = state.phase === 'exporting';
  const voiceStage = voiceStageOf('document', appraisalId);
  const gate = useVoiceGate(voiceStage);
  const fileName = `${name.trim()}.${format}`;

  async function exportNow(isReplacing: boolean) {
    if (isExporting || !gate.pass()) return;
    const found = hasDialogs ? [] : destinationErrors(folder, name);
    setErrors(found);
    if (found.length > 0) {
      reset();
      return;
    }
    const destination: Destination | null = hasDialogs
      ? null
      : { folder: folder.trim(), fileName, isReplacing };
    useLastFolder.setState({ folder: folder.trim() });
    await write({ caseFileId, appraisalId, documentId, format, destination });
  }

  const isFolderMissing = state.phase === 'failed' && state.code === 'folder_not_found';
  const errorOf = (id: string) => errors.find((error) => error.fieldId === id)?.message ?? null;
  return (
    <section>
      <VoicePrompt stage={voiceStage} caseFileId={caseFileId} gate={gate} />
      <h2>Export</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void exportNow(false);
        }}
      >
        <ErrorSummary errors={errors} />
        <fieldset className="choices">
          <legend className="field-label">Format</legend>
          <FormatChoice
            id="format-docx"
            words="DOCX, to go on editing in Word"
            isChosen={format === 'docx'}
            onChoose={() => setFormat('docx')}
          />
          <FormatChoice
            id="format-pdf"
            words="PDF, to read, print or file"
            isChosen={format === 'pdf'}
            onChoose={() => setFormat('pdf')}
          />
        </fieldset>
        {!hasDialogs && (
          <>
            <FolderField
              id={FOLDER}
              label="Folder to save in"
              hint="One that exists. A folder copied by a cloud service takes the document with it."
              error={
                isFolderMissing ? 'Enter a folder that exists: there is none here' : errorOf(FOLDER)
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
          <button type="submit" className="primary" aria-disabled={isExporting} ref={start}>
            {format === 'docx' ? 'Export the draft as DOCX' : 'Export the draft as PDF'}
          </button>
        </div>
      </form>
      <VoiceStop
        gate={gate}
        held="Nothing has been exported yet."
        next="That is answered. You can now export the document."
      />
      <ExportOutcome
        state={state}
        onCancel={() => {
          cancel();
          start.current?.focus();
        }}
      />
      {state.phase === 'failed' && state.code === 'file_exists' && (
        <Dialog title="Replace the file?" onClose={reset}>
          <p>
            There is a file called “{fileName}” in this folder already. Replacing it cannot be
            undone.
          </p>
          <div className="button-row">
            <button type="button" className="primary" onClick={() => void exportNow(true)}>
              Replace it
            </button>
            <button
              type="button"
              className="secondary"
              onClick={() => {
                reset();
                // Once the dialog has closed, which gives the focus back to where it was before.
                requestAnimationFrame(() => document.getElementById(FILE)?.focus());
              }}
            >
              Choose another name
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function FormatChoice(props: {
  readonly id: string;
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <div className="choice">
      <input
        type="radio"
        id={props.id}
        name="export-format"
        checked={props.isChosen}
        onChange={props.onChoose}
      />
      <label htmlFor={props.id}>{props.words}</label>
    </div>
  );
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

/** The title without what no file name may hold. */
function fileTitle(title: string): string {
  return title.replace(/[\\/:*?"<>|]/gu, '').replace(/\s+/gu, ' ');
}
