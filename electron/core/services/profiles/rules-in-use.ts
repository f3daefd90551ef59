import { createHash } from 'node:crypto';
import {
  NATIONAL_PROFILE,
  shippedProfileIds,
  shippedProfileText,
} from '../../../../guidance/profiles/shipped-profiles.ts';
import { rulesWith } from '../../../../guidance/rules/profile/profile-rules.ts';
import type { TimetableRule } from '../../../../guidance/schema/timetable-rule.ts';
import { englishBankHolidays } from '../../../../guidance/timetable/bank-holidays.ts';
import { rulesInUse, standingRules } from '../../../../guidance/timetable/local-rules.ts';
import { shippedRules } from '../../../../guidance/timetable/shipped-rules.ts';
import type { Session } from '../../context.ts';
import { listLocalRules } from '../../store/local-rules.ts';
import { findSettings } from '../../store/vault-repository.ts';
import { findProfile, nationalProfile } from './find-profiles.ts';
import { readOwnFolders } from './own-folders.ts';

/** The name of the vault's setting that holds the id of the profile chosen for all case files. */
export const PROFILE_SETTING = 'profile';

/** The rules that a child's dates are computed with, by the profile that its case file names. */
export type RulesInUse = {
  /**
   * The rules for a case file that names this profile; `''` for one that names none. One list for as
   * long as nothing changes.
   */
  readonly rulesFor: (named: string) => readonly TimetableRule[];
  /** What the same rules, and no others, have: made without reading a profile through. */
  readonly keyFor: (named: string) => string;
};

/** What the rules in use were made from, to see whether it is still so. */
type Kept = RulesInUse & { readonly madeFrom: string };

const keptFor = new WeakMap<Session, Kept>();

/** Everything that comes with the app and bears on a date. */
const shippedKey = sha256(JSON.stringify([shippedRules, englishBankHolidays]));

/**
 * The rules in use in this vault: the shipped ones, the vault's own laid over them, and after those
 * the deadlines of the profile that the case file names or else of the one chosen in Settings. They
 * are kept until `refreshRulesInUse` sees that something has changed: reading them at each save
 * would be felt.
 */
export function rulesInUseOf(session: Session): RulesInUse {
  return keptFor.get(session) ?? refreshRulesInUse(session);
}

/** Looks whether the vault's own rules, the choice of profile or a profile's folder has changed. */
export function refreshRulesInUse(session: Session): RulesInUse {
  const locals = listLocalRules(session.database);
  const chosen = findSettings(session.database).get(PROFILE_SETTING) ?? NATIONAL_PROFILE;
  const ownKey = sha256(JSON.stringify(readOwnFolders(session.folder)));
  const madeFrom = sha256(JSON.stringify([shippedKey, locals, chosen, ownKey]));
  const kept = keptFor.get(session);
  if (kept?.madeFrom === madeFrom) return kept;
  const vaultRules =
    locals.length === 0 ? shippedRules : rulesInUse(standingRules(shippedRules, locals));
  const lists = new Map<string, readonly TimetableRule[]>();
  const keys = new Map<string, string>();
  const made: Kept = {
    madeFrom,
    rulesFor: (named) => {
      const found = lists.get(named) ?? rulesWith(vaultRules, profileFor(session, named, chosen));
      lists.set(named, found);
      return found;
    },
    keyFor: (named) => {
      const found = keys.get(named) ?? sha256(JSON.stringify([madeFrom, profileKey(named)]));
      keys.set(named, found);
      return found;
    },
  };
  keptFor.set(session, made);
  return made;
}

/** One that the case file names and that is not there gives way to the chosen one, as on screen. */
function profileFor({ folder }: Session, named: string, chosen: string) {
  const found = (named === '' ? null : findProfile(folder, named)) ?? findProfile(folder, chosen);
  return (found ?? nationalProfile()).profile;
}

/** The authority's own folders are in `madeFrom` already, and so is the choice. */
function profileKey(named: string): string {
  return shippedProfileIds.includes(named) ? shippedProfileText(named) : named;
}

function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
