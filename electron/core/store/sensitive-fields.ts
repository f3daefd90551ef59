import { entityDefinitions } from '../../../guidance/model/entities.ts';
import type { FieldDefinition } from '../../../guidance/model/fields.ts';
import { partialReader } from './partial-case-file.ts';

/** A name of a person, or something held back as confidential. */
function isSensitive(field: FieldDefinition): boolean {
  if (field.type !== 'line' && field.type !== 'text') return false;
  return field.isConfidential || (field.type === 'line' && field.holds === 'name');
}

const sensitive = new Map(
  Object.values(entityDefinitions).flatMap(({ kind, fields }) => {
    const names = Object.entries<FieldDefinition>(fields).flatMap(([name, field]) =>
      isSensitive(field) ? [name] : [],
    );
    return names.length === 0 ? [] : [[kind, new Set(names)] as const];
  }),
);

/** A case file with nothing in it but names and what is confidential: what must not leave. */
export const readSensitive = partialReader(sensitive);
