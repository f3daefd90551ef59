import type { DocumentDefinition } from './document-definition.ts';

const modules = import.meta.glob<{ document: DocumentDefinition }>('./*/document.ts', {
  eager: true,
});

const documentsById: ReadonlyMap<string, DocumentDefinition> = new Map(
  Object.values(modules).map(({ document }) => [document.id, document]),
);

/** Every document that can be written, by title. */
export const documents: readonly DocumentDefinition[] = [...documentsById.values()].toSorted(
  (a, b) => (a.title < b.title ? -1 : 1),
);

/** The document with an id, or null when there is none. */
export function documentById(id: string): DocumentDefinition | null {
  return documentsById.get(id) ?? null;
}
