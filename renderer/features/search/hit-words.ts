import { isOptionId, optionById } from '../../../guidance/catalogue.ts';
import type { SearchHit } from '../../../electron/contract/shapes.ts';
import { definitionOf, isEntityKind } from '../../../guidance/model/entities.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { routeOfField, routes } from '../../state/routes.ts';

/** The hits of one case file, in the order in which they were found. */
export type HitGroup = {
  readonly caseFileId: CaseFileId;
  readonly childName: string;
  readonly hits: readonly SearchHit[];
};

/** Groups hits by child, keeping the order of the best hit of each. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<CaseFileId, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.caseFileId);
    if (group === undefined) groups.set(hit.caseFileId, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([caseFileId, found]) => ({
    caseFileId,
    childName: found[0]?.childName ?? '',
    hits: found,
  }));
}

/** Where a hit is written, in words: "Special guardianship order: factor, detail". */
export function placeOfHit(hit: SearchHit): string {
  if (!isEntityKind(hit.kind)) return '';
  const definition = definitionOf(hit.kind);
  const field = definition.fields[hit.field]?.label ?? '';
  const isOwnPage = hit.kind === 'option' || hit.kind === 'child' || hit.kind === 'appraisal';
  const parts = [
    hit.optionId !== null && isOptionId(hit.optionId) ? optionById(hit.optionId).title : null,
    isOwnPage ? null : capitalised(definition.name),
    field,
  ];
  return parts.filter((part) => part !== null && part !== '').join(': ');
}

/** The page on which a hit is written. */
export function routeOfHit(hit: SearchHit): string {
  if (!isEntityKind(hit.kind)) return routes.child(hit.caseFileId);
  return routeOfField(hit.caseFileId, hit.kind, hit.field, hit.optionId);
}

/** "1 place", "12 places", "The first 100 places". */
export function countWords(count: number, hasMore: boolean): string {
  if (hasMore) return `The first ${count} places`;
  return count === 1 ? '1 place' : `${count} places`;
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
