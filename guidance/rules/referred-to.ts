import { withEmptyFields, type SomeEntities } from '../model/case-file.ts';
import { definitionOf, fieldDefinitionOf, isEntityKind } from '../model/entities.ts';
import type { EntityRecord } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { typeWords } from '../timetable/recording.ts';
import { coupleTitle, nameIn, parentageTitle } from './family-words.ts';

/** Every row in which somebody is chosen, once each, in the order of the case file. */
export function rowsReferringTo(caseFile: SomeEntities, id: EntityId): readonly EntityRecord[] {
  return caseFile.entities.filter((entity) =>
    Object.entries(entity.fields).some(
      ([field, value]) =>
        value === id && fieldDefinitionOf(entity.kind, field)?.type === 'reference',
    ),
  );
}

/** A row as a line of a list: "Assessment, plan or report: Viability assessment". */
export function rowInWords(caseFile: SomeEntities, entity: EntityRecord): string {
  if (!isEntityKind(entity.kind)) return '';
  const kind = definitionOf(entity.kind).name;
  const what = titleOf(caseFile, entity);
  const word = kind.charAt(0).toUpperCase() + kind.slice(1);
  return what === '' ? word : `${word}: ${what}`;
}

function titleOf(caseFile: SomeEntities, entity: EntityRecord): string {
  switch (entity.kind) {
    case 'parentage':
      return parentageTitle(caseFile, withEmptyFields(entity, 'parentage').fields);
    case 'couple':
      return coupleTitle(caseFile, withEmptyFields(entity, 'couple').fields);
    case 'siblingPair': {
      const { oneSibling, otherSibling } = withEmptyFields(entity, 'siblingPair').fields;
      return `${nameIn(caseFile, oneSibling)} and ${nameIn(caseFile, otherSibling)}`;
    }
    case 'assessment': {
      const { fields } = withEmptyFields(entity, 'assessment');
      return fields.title.trim() || typeWords('assessment', fields);
    }
    default: {
      const { title } = entity.fields;
      return typeof title === 'string' ? title.trim() : '';
    }
  }
}
