/*
 * A recovery key as people see and write it: a standing first part, then groups of four characters
 * that can be read aloud and checked one by one. The core reads it back in any spacing or case.
 */

/** How every recovery key begins. It carries nothing and may be left out when typing. */
export const RECOVERY_KEY_START = 'AGE-SECRET-KEY-1';

const GROUP = 4;

/** The groups of a recovery key after its standing first part. */
export function recoveryKeyGroups(recoveryKey: string): readonly string[] {
  return groupsIn(lettersOf(recoveryKey));
}

/** What was typed, with the standing first part put in front where it was left out. */
export function withRecoveryKeyStart(typed: string): string {
  return hasStart(typed) ? typed : `${RECOVERY_KEY_START}${typed}`;
}

/**
 * The number, from 1, of the first group that differs from the key; null when all are the same.
 * Characters that the key's alphabet leaves out count as the ones they look like.
 */
export function firstDifferentGroup(recoveryKey: string, typed: string): number | null {
  const wanted = groupsIn(lookAlikes(lettersOf(recoveryKey)));
  const given = groupsIn(lookAlikes(lettersOf(typed)));
  const count = Math.max(wanted.length, given.length);
  for (let index = 0; index < count; index += 1) {
    if (wanted[index] !== given[index]) return index + 1;
  }
  return null;
}

/** True when nothing but spaces and dashes has been typed. */
export function isEmptyRecoveryKey(typed: string): boolean {
  return compact(typed) === '';
}

function lettersOf(key: string): string {
  return compact(key).replace(START, '');
}

function hasStart(typed: string): boolean {
  return START.test(compact(typed));
}

const START = /^AGESECRETKEY[1IL]/u;

function compact(key: string): string {
  return key
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '');
}

function lookAlikes(letters: string): string {
  return letters.replaceAll('O', '0').replaceAll('B', '8').replace(/[1I]/g, 'L');
}

function groupsIn(letters: string): readonly string[] {
  return letters.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? [];
}
