import { useState } from 'react';
import { createPortal } from 'react-dom';
import { formatDate, type CivilDate } from '../../../guidance/model/dates.ts';
import { RECOVERY_KEY_START, recoveryKeyGroups } from '../../../guidance/rules/recovery-key.ts';

type RecoveryKeySheetProps = {
  readonly recoveryKey: string;
  readonly folder: string;
  /** Printed on the sheet; null leaves room to write it. */
  readonly today: CivilDate | null;
};

/** A recovery key on screen, in groups, with what is needed to get it onto paper. */
export function RecoveryKeySheet({ recoveryKey, folder, today }: RecoveryKeySheetProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');

  async function copy() {
    try {
      await navigator.clipboard.writeText(recoveryKey);
      setCopied('yes');
    } catch {
      // A host may hold the clipboard back; printing and writing down still work.
      setCopied('failed');
    }
  }

  return (
    <>
      <div className="key-sheet">
        <KeyGroups recoveryKey={recoveryKey} />
      </div>
      <div className="button-row">
        <button type="button" className="secondary" onClick={() => window.print()}>
          Print this key
        </button>
        <button type="button" className="secondary" onClick={() => void copy()}>
          Copy this key
        </button>
      </div>
      <p className="muted" role="status">
        {copied === 'yes' &&
          'Copied. It stays on the clipboard until something else is copied, and some computers keep a clipboard history.'}
        {copied === 'failed' &&
          'Copying is not possible here. Print the key, or write it down group by group.'}
      </p>
      {createPortal(
        <PrintedSheet recoveryKey={recoveryKey} folder={folder} today={today} />,
        document.body,
      )}
    </>
  );
}

function KeyGroups({ recoveryKey }: { readonly recoveryKey: string }) {
  return (
    <>
      <p className="key-start">{RECOVERY_KEY_START}</p>
      <ol className="key-groups">
        {recoveryKeyGroups(recoveryKey).map((group, index) => (
          // Groups may repeat; their place is what tells them apart.
          <li key={`${index}-${group}`}>
            <code>{group}</code>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The one thing that is printed: nothing else of the screen goes onto the paper. */
function PrintedSheet({ recoveryKey, folder, today }: RecoveryKeySheetProps) {
  return (
    <section className="print-sheet">
      <h1>Permanence Appraisal: recovery key</h1>
      <p>Made on {today === null ? '____________________' : formatDate(today)}</p>
      <KeyGroups recoveryKey={recoveryKey} />
      <h2>What this is</h2>
      <p>
        It opens the vault in the folder below when the passphrase has been forgotten. Anyone who
        has this sheet and the computer can read every case file in the vault.
      </p>
      <p>Folder: {folder}</p>
      <h2>Where to keep it</h2>
      <p>
        Locked away, apart from the computer: for instance in a sealed envelope with a manager or in
        the office safe. Not in the laptop bag, not photographed, not in an email.
      </p>
      <h2>How to use it</h2>
      <p>
        On the unlock screen choose “Use the recovery key instead” and type the groups in order.
        Spaces, dashes and small letters make no difference.
      </p>
    </section>
  );
}
