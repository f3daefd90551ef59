import type { EntityRecord } from '../model/entity.ts';
import { childName } from './child-name.ts';
import { withEmptyFields } from '../model/case-file.ts';

/**
 * What somebody in the case file is called where only a name fits: the name, or failing that what
 * they are to the child ("Maternal aunt"), or '' where neither has been written.
 */
export function personName(entity: EntityRecord): string {
  if (entity.kind === 'child') return childName(withEmptyFields(entity, 'child').fields);
  if (entity.kind !== 'person') return '';
  const { name, relationship } = withEmptyFields(entity, 'person').fields;
  return name.trim() || relationship.trim();
}
