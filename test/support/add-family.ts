import type { AppClient } from '../../electron/contract/contract.ts';
import { entitiesOf, theOne, type CaseFile } from '../../guidance/model/case-file.ts';
import type { EntityRecord } from '../../guidance/model/entity.ts';
import type { AnyFieldValue } from '../../guidance/model/fields.ts';
import { entityId, type CaseFileId, type EntityId } from '../../guidance/model/ids.ts';

const KINDS = ['person', 'parentage', 'couple', 'siblingPair'] as const;

/** Records an invented family in a case file that is there already, its child taking the place of theirs. */
export async function addFamily(
  client: AppClient,
  caseFileId: CaseFileId,
  family: CaseFile,
): Promise<void> {
  const opened = await client['caseFile.open']({ caseFileId });
  if (!opened.ok) throw new Error(`caseFile.open: ${opened.error.code}`);
  const child = theOne({ caseFileId, entities: opened.value.entities }, 'child');
  const invented = theOne(family, 'child');
  for (const field of ['bornOn', 'sex'] as const) {
    await client['field.save']({
      entityId: child.id,
      field,
      value: invented.fields[field],
      basedOn: child.heads[field] ?? null,
    });
  }
  for (const kind of KINDS) {
    for (const entity of entitiesOf(family, kind)) {
      const added = await client['entity.create']({
        entityId: entity.id,
        caseFileId,
        kind,
        parentId: null,
        after: null,
        fields: fieldsWith(entity, invented.id, child.id),
      });
      if (!added.ok) throw new Error(`entity.create: ${added.error.code}`);
    }
  }
}

/** The fields that hold something, one id put for another. */
function fieldsWith(
  entity: EntityRecord,
  from: EntityId,
  to: EntityId,
): Record<string, AnyFieldValue> {
  return Object.fromEntries(
    Object.entries(entity.fields)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => [
        name,
        entityId.safeParse(value).data === from ? to : (value as AnyFieldValue),
      ]),
  );
}
