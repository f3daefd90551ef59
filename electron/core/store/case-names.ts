import type Database from 'better-sqlite3';
import { definitionOf, entityDefinitions, isEntityKind } from '../../../guidance/model/entities.ts';
import { prepared } from './prepared.ts';
import { readValue } from './stored-value.ts';

/** Every field of the model that holds a person's name, by kind. */
const NAME_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(entityDefinitions)
    .filter(isEntityKind)
    .map((kind) => [kind, nameFieldsOf(definitionOf(kind))] as const)
    .filter(([, fields]) => fields.length > 0),
);

const ALL_NAMES = [...new Set([...NAME_FIELDS.values()].flat())];

const FIND_NAMES = `
  SELECT entity.kind, field.name AS field, change_payload.value
  FROM field
  JOIN entity ON entity.entity_key = field.entity_key
  JOIN change_payload ON change_payload.change_key = field.head
  WHERE field.case_file_key = :caseFileKey AND entity.is_live = 1
    AND field.name IN (${ALL_NAMES.map((name) => `'${name}'`).join(', ')})`;

/** The names written in a case file: the child's, the family's, carers', professionals'. */
export function findNames(database: Database.Database, caseFileKey: number): readonly string[] {
  return prepared<
    { caseFileKey: number },
    { readonly kind: string; readonly field: string; readonly value: string }
  >(database, FIND_NAMES)
    .all({ caseFileKey })
    .filter((row) => NAME_FIELDS.get(row.kind)?.includes(row.field) === true)
    .map((row) => readValue(row.value))
    .filter((value) => typeof value === 'string');
}

function nameFieldsOf(definition: ReturnType<typeof definitionOf>): readonly string[] {
  return Object.entries(definition.fields)
    .filter(([, field]) => field.type === 'line' && field.holds === 'name')
    .map(([name]) => name);
}
