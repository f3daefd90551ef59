import { fieldDefinitionOf } from '../../../guidance/model/entities.ts';

export type SearchColumn = 'line' | 'text';

/** The parts of a child's name: a child is found by the whole name, not part by part. */
const CHILD_NAME_FIELDS: readonly string[] = ['givenName', 'familyName', 'likesToBeCalled'];

/**
 * Where search keeps the words of a field, or null where it keeps none: identifiers are not words,
 * and confidential details must never turn up in a list of hits.
 */
export function searchColumnOf(kind: string, field: string): SearchColumn | null {
  const definition = fieldDefinitionOf(kind, field);
  if (definition === null) return null;
  if (definition.type !== 'line' && definition.type !== 'text') return null;
  if (definition.isConfidential) return null;
  if (kind === 'child' && CHILD_NAME_FIELDS.includes(field)) return null;
  if (definition.type === 'text') return 'text';
  return definition.holds === 'words' || definition.holds === 'name' ? 'line' : null;
}
