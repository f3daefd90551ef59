import { useCallback, useEffect, useState } from 'react';
import type { BackupRecord } from '../../../electron/contract/shapes.ts';
import { formatInstant } from '../../../guidance/model/dates.ts';
import { backupReasonWords, sizeWords } from '../../components/backup-words.ts';
import { core, subscribe } from '../../state/bridge.ts';
import { MakeBackup } from './make-backup.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { Section } from './section.tsx';

export function BackupsSection() {
  const [backups, setBackups] = useState<readonly BackupRecord[] | null>(null);
  const [restoring, setRestoring] = useState<BackupRecord | null>(null);

  const list = useCallback(async () => {
    const reply = await core['backups.list']({});
    if (reply.ok) setBackups(reply.value.backups);
  }, []);
  useEffect(() => {
    void list();
    return subscribe('backup.finished', () => void list());
  }, [list]);

  return (
    <Section id="settings-backups">
      <p>
        A backup is made by itself each day that the vault is opened, and is kept in the vault’s own
        folder. Each is opened and checked as it is made. A backup in a second place, on another
        disk, also survives the loss of this one.
      </p>
      <MakeBackup onMade={() => void list()} />
      <h3>Backups in the vault’s folder</h3>
      {backups?.length === 0 && <p>There are none yet.</p>}
      <ul className="plain-list backup-list">
        {(backups ?? []).map((backup) => (
          <li key={backup.name}>
            <div>
              <strong>{formatInstant(backup.at)}</strong>
              <br />
              <span className="muted">
                {capitalised(backupReasonWords[backup.reason])}. Checked.{' '}
                {backup.caseFiles === 1 ? '1 case file' : `${backup.caseFiles} case files`},{' '}
                {sizeWords(backup.byteCount)}.
              </span>
            </div>
            <button type="button" className="secondary small" onClick={() => setRestoring(backup)}>
              Restore
              <span className="visually-hidden"> the backup of {formatInstant(backup.at)}</span>
            </button>
          </li>
        ))}
      </ul>
      {restoring !== null && (
        <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} />
      )}
    </Section>
  );
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
