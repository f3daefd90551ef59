import { diffWordsWithSpace } from 'diff';

export type ProsePart = {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
};

/** Unchanged words this few, between two changes, read as part of the change. */
const SHORTEST_ISLAND = 3;

type Segment = { readonly same: string } | { removed: string; added: string };

/**
 * What changed from one wording to another, word by word. Short islands of unchanged words are
 * folded into the change around them, so that a sentence written anew reads as one removal and one
 * addition instead of a scatter of words.
 */
export function proseDiff(earlier: string, later: string): readonly ProsePart[] {
  return fold(segmentsOf(earlier, later)).flatMap((segment): ProsePart[] => {
    if ('same' in segment) return [{ kind: 'same', words: segment.same }];
    return [
      ...(segment.removed === '' ? [] : [{ kind: 'removed' as const, words: segment.removed }]),
      ...(segment.added === '' ? [] : [{ kind: 'added' as const, words: segment.added }]),
    ];
  });
}

function segmentsOf(earlier: string, later: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const part of diffWordsWithSpace(earlier, later)) {
    if (!part.added && !part.removed) {
      segments.push({ same: part.value });
      continue;
    }
    const last = segments.at(-1);
    const change = last !== undefined && 'removed' in last ? last : { removed: '', added: '' };
    if (change !== last) segments.push(change);
    if (part.added) change.added += part.value;
    else change.removed += part.value;
  }
  return segments;
}

function fold(segments: readonly Segment[]): readonly Segment[] {
  const folded: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined) break;
    const before = folded.at(-1);
    const after = segments[at + 1];
    const isIsland =
      'same' in segment &&
      before !== undefined &&
      'removed' in before &&
      after !== undefined &&
      'removed' in after &&
      (segment.same.match(/\S+/g) ?? []).length <= SHORTEST_ISLAND &&
      !segment.same.includes('\n');
    if (isIsland) {
      before.removed += segment.same + after.removed;
      before.added += segment.same + after.added;
      at += 1;
    } else {
      folded.push('same' in segment ? segment : { ...segment });
    }
  }
  return folded;
}
