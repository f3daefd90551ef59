import type Database from 'better-sqlite3';
import type { CaseFile } from '../../../guidance/model/case-file.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { StoredEntity } from './case-files.ts';
import { prepared } from './prepared.ts';
import { readValue } from './stored-value.ts';

const FIND_CASE_FILE_ID = `
  SELECT case_file_id AS caseFileId
  FROM case_file
  WHERE case_file_key = :caseFileKey`;

type PartialRow = Omit<StoredEntity, 'caseFileId' | 'fields' | 'heads'> & {
  readonly name: string | null;
  readonly value: string | null;
};

/**
 * Makes a reader of case files that gives only some kinds of entity, with only some fields: a list
 * of thousands of children is made from a few dates of each and not from all its words. The names
 * are ours, from the declarations of the model.
 */
export function partialReader(
  fieldsByKind: ReadonlyMap<string, ReadonlySet<string>>,
): (database: Database.Database, caseFileKey: number) => CaseFile {
  const quoted = (names: Iterable<string>) => [...names].map((name) => `'${name}'`).join(', ');
  const statement = `
  SELECT entity.entity_id AS id, entity.kind, entity.parent_id AS parentId,
    entity.appraisal_id AS appraisalId, entity.order_key AS "order",
    entity.derived_from AS derivedFrom, entity.created_at AS createdAt,
    field.name, change_payload.value
  FROM entity
  LEFT JOIN field ON field.entity_key = entity.entity_key
    AND field.name IN (${quoted(new Set([...fieldsByKind.values()].flatMap((names) => [...names])))})
  LEFT JOIN change_payload ON change_payload.change_key = field.head
  WHERE entity.case_file_key = :caseFileKey AND entity.is_live = 1
    AND entity.kind IN (${quoted(fieldsByKind.keys())})`;
  return (database, caseFileKey) => {
    const byCaseFile = { caseFileKey };
    const found = prepared<typeof byCaseFile, { readonly caseFileId: CaseFileId }>(
      database,
      FIND_CASE_FILE_ID,
    ).get(byCaseFile);
    if (found === undefined) throw new Error('The caseload lists case files that are there.');
    const { caseFileId } = found;
    const entities = new Map<EntityId, StoredEntity>();
    const rows = prepared<typeof byCaseFile, PartialRow>(database, statement).all(byCaseFile);
    for (const { name, value, ...place } of rows) {
      let entity = entities.get(place.id);
      if (entity === undefined) {
        entity = { ...place, caseFileId, fields: {}, heads: {} };
        entities.set(place.id, entity);
      }
      if (name !== null) entity.fields[name] = readValue(value);
    }
    return { caseFileId, entities: [...entities.values()] };
  };
}
