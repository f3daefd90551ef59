import { done, refused, type HandlersFor } from '../../../contract/procedure.ts';
import type { AppContract } from '../../../contract/contract.ts';
import type { CoreContext } from '../../context.ts';
import { inspectFolder } from '../../vault/inspect-folder.ts';
import { isStale, readLockFile } from '../../vault/lock-file.ts';
import { rememberedVault } from '../../vault/remembered-vault.ts';
import { vaultPaths } from '../../vault/vault-folder.ts';

/** What can be asked about folders and vaults before anything is unlocked. */
export const folderHandlers = {
  'vault.status': (_input, context) => {
    const { host, hasDialogs, appVersion, suggestedFolder } = context.host.info;
    const facts = { host, hasDialogs, appVersion, suggestedFolder };
    if (context.session !== null) {
      const { folder } = context.session;
      return done({ state: 'unlocked', folder, isMissing: false, ...facts });
    }
    const folder = rememberedVault(context);
    if (folder === null) return done({ state: 'no_vault', folder, isMissing: false, ...facts });
    return done({ state: 'locked', folder, isMissing: !isVault(context, folder), ...facts });
  },

  'vault.inspectFolder': ({ path }, context) => done(inspectFolder(path, probeName(context))),

  'vault.chooseFolder': async (_input, context) => {
    if (!context.host.info.hasDialogs) return refused('no_dialogs');
    return done({ path: await context.host.chooseFolder() });
  },

  'vault.whoHasItOpen': ({ folder }) => {
    const holder = readLockFile(vaultPaths(folder).lock);
    if (holder === null || isStale(holder)) return done({ holder: null });
    return done({ holder: { computer: holder.computer, since: holder.since } });
  },
} satisfies HandlersFor<
  AppContract,
  'vault.status' | 'vault.inspectFolder' | 'vault.chooseFolder' | 'vault.whoHasItOpen',
  CoreContext
>;

function isVault(context: CoreContext, folder: string): boolean {
  return inspectFolder(folder, probeName(context)).state.startsWith('vault');
}

/** A file nobody else can have, made and removed at once to see whether a folder takes files. */
function probeName(context: CoreContext): string {
  return `.permanence-appraisal-${context.random.uuid()}`;
}
