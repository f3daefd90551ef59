import { Link } from 'wouter';
import { Notice } from '../components/notice.tsx';
import { routes } from '../state/routes.ts';
import { useSessionStore } from '../state/session-store.ts';

const reasons: Readonly<Record<string, string>> = {
  disk_full: 'The disk is full.',
  read_only: 'The vault’s folder cannot be written to.',
  damaged: 'The vault may be damaged: make a copy of its folder before anything else.',
};

/** Says that the day's backup could not be made, until one is. What is written is not affected. */
export function BackupFailure() {
  const reason = useSessionStore((state) => state.backupFailure);
  if (reason === null) return null;
  return (
    <Notice kind="warning" isUrgent>
      <p>
        <strong>Today’s backup could not be made.</strong> {reasons[reason] ?? ''} What you write is
        still saved. Make one by hand under <Link href={routes.settings}>Settings</Link>, in another
        place if need be.
      </p>
    </Notice>
  );
}
