import { entitiesOf, type CaseFile } from '../model/case-file.ts';
import type { CoupleTie, ParentTie, Relative, RelativeId, Trouble } from './family.ts';

/**
 * The couples of a case file, at most one tie for any two people: of several the last recorded
 * stands, as the newest word on how they stand. What cannot be drawn is added to `troubles`.
 */
export function couplesIn(
  caseFile: CaseFile,
  relatives: ReadonlyMap<RelativeId, Relative>,
  parentTies: readonly ParentTie[],
  troubles: Trouble[],
): readonly CoupleTie[] {
  const couples = new Map<string, CoupleTie>();
  const nameOf = (id: RelativeId) => relatives.get(id)?.name ?? '';
  for (const { fields } of entitiesOf(caseFile, 'couple')) {
    const { onePartner: one, otherPartner: other } = fields;
    if (one === null || other === null || !relatives.has(one) || !relatives.has(other)) {
      const known = [one, other].find((id) => id !== null && relatives.has(id));
      const whose = known === undefined || known === null ? '' : ` of ${nameOf(known)}`;
      troubles.push(`A couple${whose} does not say who the other is.`);
      continue;
    }
    if (one === other) {
      troubles.push(`${nameOf(one)} is recorded as a couple with themselves.`);
      continue;
    }
    const key = coupleKey(one, other);
    if (couples.has(key)) {
      troubles.push(
        `${nameOf(one)} and ${nameOf(other)} are recorded as a couple more than once. The last is drawn.`,
      );
    } else if (parentTies.some((tie) => coupleKey(tie.parent, tie.child) === key)) {
      troubles.push(
        `${nameOf(one)} and ${nameOf(other)} are recorded both as a couple and as parent and child.`,
      );
    }
    const status = fields.status ?? ('not_recorded' as const);
    couples.set(key, { one, other, status, beganOn: fields.beganOn });
  }
  return [...couples.values()];
}

/** The same for two people in either order. */
export function coupleKey(one: RelativeId, other: RelativeId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
