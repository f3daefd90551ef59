import { entitiesOf, type CaseFile } from '../model/case-file.ts';
import {
  compareDates,
  type ParentTie,
  type Relative,
  type RelativeId,
  type Trouble,
} from './family.ts';

type Relatives = ReadonlyMap<RelativeId, Relative>;

/** The ties of parents and children that can be drawn; what cannot be is added to `troubles`. */
export function parentTiesIn(
  caseFile: CaseFile,
  relatives: Relatives,
  troubles: Trouble[],
): readonly ParentTie[] {
  const ties: ParentTie[] = [];
  for (const tie of recordedTies(caseFile, relatives, troubles)) {
    const isThere = ties.some(
      (one) => one.parent === tie.parent && one.child === tie.child && one.nature === tie.nature,
    );
    if (isThere) continue;
    if (isAncestor(ties, tie.child, tie.parent)) {
      troubles.push(
        `${nameOf(relatives, tie.parent)} is recorded as a parent of ${nameOf(relatives, tie.child)}, ` +
          'who is recorded as their own parent or forebear. This tie is not drawn.',
      );
      continue;
    }
    ties.push(tie);
  }
  ties.push(...siblingTies(caseFile, relatives, ties));
  nameOddBirths(relatives, ties, troubles);
  return ties;
}

function recordedTies(
  caseFile: CaseFile,
  relatives: Relatives,
  troubles: Trouble[],
): readonly ParentTie[] {
  return entitiesOf(caseFile, 'parentage').flatMap(({ fields }) => {
    const { parentPerson: parent, childPerson: child } = fields;
    const isWhole =
      parent !== null && child !== null && relatives.has(parent) && relatives.has(child);
    if (!isWhole) {
      const known = [parent, child].find((id) => id !== null && relatives.has(id));
      const whose = known === undefined || known === null ? '' : ` of ${nameOf(relatives, known)}`;
      troubles.push(`A tie of parent and child${whose} does not say who the other is.`);
      return [];
    }
    if (parent === (child as string)) {
      troubles.push(`${nameOf(relatives, parent)} is recorded as their own parent.`);
      return [];
    }
    return [{ parent, child, nature: fields.nature ?? ('not_recorded' as const) }];
  });
}

/** Whether somebody is a parent, grandparent and so on of somebody else. */
function isAncestor(ties: readonly ParentTie[], ancestor: RelativeId, of: RelativeId): boolean {
  const seen = new Set<RelativeId>();
  const waiting = [of];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === ancestor) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const tie of ties) if (tie.child === next) waiting.push(tie.parent);
  }
  return false;
}

/**
 * "Same mother" says who the mother of the one is where the other's is recorded. It is read so only
 * where no parent by birth of that kind is recorded for the one.
 */
function siblingTies(
  caseFile: CaseFile,
  relatives: Relatives,
  ties: readonly ParentTie[],
): readonly ParentTie[] {
  const found: ParentTie[] = [];
  for (const { fields } of entitiesOf(caseFile, 'siblingPair')) {
    const { oneSibling: one, otherSibling: other, tie } = fields;
    if (one === null || other === null || one === other) continue;
    if (!relatives.has(one) || !relatives.has(other)) continue;
    const all = [...ties, ...found];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (tie === null || all.some((known) => known.child === to && isByBirth(known))) continue;
      const shared = all.filter(
        (known) => known.child === from && known.nature === 'birth' && isShared(known, tie),
      );
      for (const { parent } of shared) {
        if (!isAncestor(all, to, parent)) found.push({ parent, child: to, nature: 'birth' });
      }
    }
  }
  return found;

  function isShared(known: ParentTie, tie: string): boolean {
    if (tie === 'full') return true;
    const sex = relatives.get(known.parent)?.sex;
    return (
      (tie === 'maternal_half' && sex === 'female') || (tie === 'paternal_half' && sex === 'male')
    );
  }
}

function isByBirth({ nature }: ParentTie): boolean {
  return nature === 'birth' || nature === 'presumed';
}

/** What cannot be so and is drawn none the less, because the worker must see it to mend it. */
function nameOddBirths(
  relatives: Relatives,
  ties: readonly ParentTie[],
  troubles: Trouble[],
): void {
  for (const { id, name } of relatives.values()) {
    const byBirth = ties.filter((tie) => tie.child === id && tie.nature === 'birth');
    if (byBirth.length > 2) {
      troubles.push(`More than two parents by birth are recorded for ${name}.`);
    }
    for (const { parent } of byBirth) {
      const older = relatives.get(parent)?.bornOn ?? null;
      const younger = relatives.get(id)?.bornOn ?? null;
      if (older === null || younger === null || compareDates(older, younger) < 0) continue;
      const isOneYear = older.precision !== 'day' || younger.precision !== 'day';
      if (isOneYear && older.date.slice(0, 4) === younger.date.slice(0, 4)) continue;
      troubles.push(
        `${nameOf(relatives, parent)} is recorded as a parent by birth of ${name}, who is no younger.`,
      );
    }
  }
}

function nameOf(relatives: Relatives, id: RelativeId): string {
  return relatives.get(id)?.name ?? '';
}
