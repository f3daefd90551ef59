import { timingSafeEqual } from 'node:crypto';
import type { AppContract } from '../../../contract/contract.ts';
import { done, refused, type HandlersFor, type Outcome } from '../../../contract/procedure.ts';
import type { VaultSecret } from '../../../contract/shapes.ts';
import { sessionOf, type CoreContext, type Session } from '../../context.ts';
import { recordRecoveryKey } from '../../store/vault-repository.ts';
import { writeAtomically } from '../../vault/atomic-write.ts';
import {
  unwrapKey,
  wrapToPassphrase,
  wrapToRecoveryKey,
  type KeyFailure,
} from '../../vault/key-files.ts';
import { oneAtATime } from '../../vault/one-at-a-time.ts';
import { newRecoveryKey } from '../../vault/recovery-key.ts';
import { vaultPaths } from '../../vault/vault-folder.ts';

/**
 * The two ways in: changing one rewrites one small file and touches no data. The old secret still
 * opens old backups, which carry the key files of their time.
 */
export const keyHandlers = {
  'vault.confirmRecoveryKey': ({ recoveryKey }, context) =>
    oneAtATime(context, async () => {
      const proved = await prove(sessionOf(context), { kind: 'recovery_key', recoveryKey });
      if (!proved.ok) return refused(asRecovery(proved.code));
      recordRecoveryKey(sessionOf(context).database, context.clock.now());
      return done({});
    }),

  'vault.replaceRecoveryKey': ({ passphrase }, context) =>
    oneAtATime(context, async () => {
      const session = sessionOf(context);
      const proved = await prove(session, { kind: 'passphrase', passphrase });
      if (!proved.ok) return refused(asPassphrase(proved.code));
      const recoveryKey = await newRecoveryKey();
      const file = await wrapToRecoveryKey(session.key, recoveryKey);
      // First: a new key that was never shown must not count as typed back.
      recordRecoveryKey(session.database, null);
      writeAtomically(vaultPaths(session.folder).recoveryKey, file);
      return done({ recoveryKey });
    }),

  'vault.changePassphrase': ({ current, next }, context) =>
    oneAtATime(context, async () => {
      const session = sessionOf(context);
      const proved = await prove(session, { kind: 'passphrase', passphrase: current });
      if (!proved.ok) return refused(asPassphrase(proved.code));
      await setPassphrase(session, next);
      return done({});
    }),

  'vault.resetPassphrase': ({ recoveryKey, next }, context) =>
    oneAtATime(context, async () => {
      const session = sessionOf(context);
      const proved = await prove(session, { kind: 'recovery_key', recoveryKey });
      if (!proved.ok) return refused(asRecovery(proved.code));
      await setPassphrase(session, next);
      return done({});
    }),
} satisfies HandlersFor<
  AppContract,
  | 'vault.confirmRecoveryKey'
  | 'vault.replaceRecoveryKey'
  | 'vault.changePassphrase'
  | 'vault.resetPassphrase',
  CoreContext
>;

/** Whether a secret opens its key file, and the key in it is this vault's. */
async function prove(session: Session, secret: VaultSecret): Promise<Outcome<null, KeyFailure>> {
  const unwrapped = await unwrapKey(vaultPaths(session.folder), secret);
  if (!unwrapped.ok) return unwrapped;
  const isOurs = timingSafeEqual(unwrapped.key, session.key);
  unwrapped.key.fill(0);
  // A key file of another vault, put here by hand: it would not open this database.
  return isOurs ? done(null) : refused('key_file_damaged');
}

async function setPassphrase(session: Session, passphrase: string): Promise<void> {
  const file = await wrapToPassphrase(session.key, passphrase);
  writeAtomically(vaultPaths(session.folder).passphraseKey, file);
}

type FileFailure = Extract<KeyFailure, `key_file_${string}`>;

function asPassphrase(code: KeyFailure): FileFailure | 'wrong_passphrase' {
  return code === 'wrong_recovery_key' ? 'wrong_passphrase' : code;
}

function asRecovery(code: KeyFailure): FileFailure | 'wrong_recovery_key' {
  return code === 'wrong_passphrase' ? 'wrong_recovery_key' : code;
}
