import type { LegalKind } from '../../../guidance/schema/legal-source.ts';
import { kindWords } from '../../../guidance/timetable/kind-words.ts';

/** Law, guidance or one's own authority's practice: told apart in words, and by the edge as well. */
export function KindTag({ kind }: { readonly kind: LegalKind }) {
  return <span className={`tag kind-tag kind-${kind}`}>{kindWords[kind]}</span>;
}
