import type Database from 'better-sqlite3';
import { NATIONAL_PROFILE } from '../../../../guidance/profiles/shipped-profiles.ts';
import type { AppContract } from '../../../contract/contract.ts';
import { done, refused, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { findSettings, saveSetting } from '../../store/vault-repository.ts';
import { findProfile, findProfiles, nationalProfile } from './find-profiles.ts';
import { profilesFolder } from './own-folders.ts';
import { PROFILE_SETTING, refreshRulesInUse } from './rules-in-use.ts';

/** Local practice profiles: those that come with the app and those beside the vault. */
export const profileHandlers = {
  'profiles.list': (_input, context) => {
    const { database, folder } = sessionOf(context);
    const { found, unusable } = findProfiles(folder);
    return done({
      profiles: found.map(({ profile: { id, name, summary }, origin, problems }) => ({
        id,
        name,
        summary,
        origin,
        problems: [...problems],
      })),
      unusable: unusable.map((one) => ({ folder: one.folder, problems: [...one.problems] })),
      chosen: chosenProfile(database),
      folder: profilesFolder(folder),
    });
  },

  'profiles.read': ({ id }, context) => {
    const { database, folder } = sessionOf(context);
    const found =
      id === null
        ? (findProfile(folder, chosenProfile(database)) ?? nationalProfile())
        : findProfile(folder, id);
    if (found === null) return refused('not_found');
    return done({ profile: found.profile, origin: found.origin });
  },

  'profiles.choose': ({ id }, context) => {
    const session = sessionOf(context);
    if (findProfile(session.folder, id) === null) return refused('not_found');
    saveSetting(session.database, PROFILE_SETTING, id);
    refreshRulesInUse(session);
    return done({});
  },
} satisfies HandlersFor<
  AppContract,
  'profiles.list' | 'profiles.read' | 'profiles.choose',
  CoreContext
>;

function chosenProfile(database: Database.Database): string {
  return findSettings(database).get(PROFILE_SETTING) ?? NATIONAL_PROFILE;
}
