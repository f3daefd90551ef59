import {
  knownNames,
  NATIONAL_PROFILE,
  shippedProfile,
  shippedProfileIds,
} from '../../../../guidance/profiles/shipped-profiles.ts';
import { loadProfile } from '../../../../guidance/rules/profile/load-profile.ts';
import type { Profile, ProfileProblem } from '../../../../guidance/schema/profile.ts';
import { readOwnFolders } from './own-folders.ts';

export type FoundProfile = {
  readonly profile: Profile;
  readonly origin: 'shipped' | 'own';
  readonly problems: readonly ProfileProblem[];
};

export type FoundProfiles = {
  readonly found: readonly FoundProfile[];
  readonly unusable: readonly {
    readonly folder: string;
    readonly problems: readonly ProfileProblem[];
  }[];
};

/** The shipped profiles and then the authority's own, each read now and held to the same checks. */
export function findProfiles(vaultFolder: string): FoundProfiles {
  const own = findOwn(vaultFolder);
  return {
    found: [...shippedProfileIds.map((id) => requireShipped(id)), ...own.found],
    unusable: own.unusable,
  };
}

/** One profile by id; null when there is none, or none that can be used. */
export function findProfile(vaultFolder: string, id: string): FoundProfile | null {
  if (shippedProfileIds.includes(id)) return requireShipped(id);
  return findOwn(vaultFolder).found.find(({ profile }) => profile.id === id) ?? null;
}

/** The profile used where the chosen one is not there. */
export function nationalProfile(): FoundProfile {
  return requireShipped(NATIONAL_PROFILE);
}

function findOwn(vaultFolder: string): FoundProfiles {
  const found: FoundProfile[] = [];
  const unusable: { folder: string; problems: readonly ProfileProblem[] }[] = [];
  const taken = new Set(shippedProfileIds);
  for (const folder of readOwnFolders(vaultFolder)) {
    const loaded = loadProfile(folder.files, knownNames);
    const problems = [...folder.problems, ...loaded.problems];
    if (loaded.profile === null) {
      unusable.push({ folder: folder.name, problems });
    } else if (taken.has(loaded.profile.id)) {
      unusable.push({ folder: folder.name, problems: [takenId(loaded.profile.id), ...problems] });
    } else {
      taken.add(loaded.profile.id);
      found.push({ profile: loaded.profile, origin: 'own', problems });
    }
  }
  return { found, unusable };
}

function takenId(id: string): ProfileProblem {
  return {
    file: 'profile.yaml',
    line: 1,
    message: `Another profile is called ${id} already.`,
    remedy: `Give this one an id of its own, for instance ${id}-2027.`,
  };
}

function requireShipped(id: string): FoundProfile {
  const loaded = shippedProfile(id);
  if (loaded === null || loaded.profile === null) {
    throw new Error(`The profile ${id} comes with the app and loads without a problem.`);
  }
  return { profile: loaded.profile, origin: 'shipped', problems: loaded.problems };
}
