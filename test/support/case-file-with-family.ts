import type { CaseFile } from '../../guidance/model/case-file.ts';
import { theOne } from '../../guidance/model/case-file.ts';
import type { EntityRecord } from '../../guidance/model/entity.ts';
import { entityId, type EntityId } from '../../guidance/model/ids.ts';
import { inventedCaseFile } from './invented-case-file.ts';
import { largeFamily } from './large-family.ts';

/** The invented case file with the invented family of forty in it, tied to its child. */
export function caseFileWithFamily(family: CaseFile = largeFamily()): {
  readonly caseFile: CaseFile;
  readonly appraisalId: EntityId;
} {
  const { caseFile, appraisalId } = inventedCaseFile();
  const child = theOne(caseFile, 'child').id;
  const from = theOne(family, 'child').id;
  // Both were counted from one: those of the family get a beginning of their own.
  const moved = (id: string) =>
    entityId.parse(id === from ? child : id.replace(/^00000000/, '10000000'));
  const entities = family.entities
    .filter(({ kind }) => kind !== 'child')
    .map((entity): EntityRecord => ({
      ...entity,
      id: moved(entity.id),
      fields: Object.fromEntries(
        Object.entries(entity.fields).map(([name, value]) => {
          const id = entityId.safeParse(value);
          return [name, id.success ? moved(id.data) : value];
        }),
      ),
    }));
  return { caseFile: { ...caseFile, entities: [...caseFile.entities, ...entities] }, appraisalId };
}
