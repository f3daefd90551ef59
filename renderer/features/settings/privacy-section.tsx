import { useSession } from '../../state/session-store.ts';
import { Section } from './section.tsx';

export function PrivacySection() {
  const { folder } = useSession();
  return (
    <Section id="settings-privacy">
      <p>
        <strong>Nothing leaves this computer.</strong> The app makes no network requests of any
        kind: no accounts, no updates, no statistics, no error reports, no spelling service.
      </p>
      <h3>What is kept, and where</h3>
      <ul className="roomy-list">
        <li>
          Everything you write, with its history, is in one encrypted file, case.db, in{' '}
          <span className="path">{folder}</span>. Its key is in two small files beside it, one
          locked with the passphrase and one with the recovery key.
        </li>
        <li>
          Backups are encrypted in the same way. Files replaced by a restore are kept there too.
        </li>
        <li>
          Outside the vault the app keeps the vault’s folder name, so that it can find it again, and
          nothing else.
        </li>
        <li>
          When something goes wrong, a random reference and a technical code are noted. No name and
          no word you wrote is ever noted.
        </li>
      </ul>
      <h3>What leaves the vault</h3>
      <p>
        Documents you export and what you print or copy are ordinary files and paper. They are no
        longer protected by the vault, and are yours to keep safe under your council’s rules. The
        vault records what was exported, when and by whom.
      </p>
      <h3>Whose data it is</h3>
      <p>
        The council’s system is the record, and the council decides what is kept and for how long.
        What is here is a working copy. Children and families may ask to see what is written about
        them, wherever it is kept.
      </p>
      <p className="muted">
        This describes how the app works. It is not legal advice: check with your data protection
        officer how it may be used.
      </p>
    </Section>
  );
}
