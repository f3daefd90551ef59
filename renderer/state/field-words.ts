import { formatPartialDate, partialDate } from '../../guidance/model/dates.ts';
import { definitionOf, type EntityKind } from '../../guidance/model/entities.ts';
import { entityId } from '../../guidance/model/ids.ts';
import { personName } from '../../guidance/rules/person-name.ts';
import { useCaseFileStore } from './case-file-store.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The words of a field as a heading shows them: the choice in words, the date as people write it,
 * the name of somebody referred to.
 */
export function fieldWords(kind: EntityKind, fields: Fields, name: string): string {
  const value = fields[name];
  const definition = definitionOf(kind).fields[name];
  if (definition?.type === 'choice') {
    return typeof value === 'string' ? (definition.choices[value] ?? '') : '';
  }
  if (definition?.type === 'date') {
    const date = partialDate.safeParse(value);
    return date.success ? formatPartialDate(date.data) : '';
  }
  if (typeof value !== 'string') return '';
  if (definition?.type === 'reference') {
    const entity = useCaseFileStore.getState().entities[entityId.parse(value)];
    return entity === undefined ? 'Somebody who has been removed' : personName(entity);
  }
  return value;
}

/** Several of them in a row, those that are there, set apart by commas. */
export function titleFrom(kind: EntityKind, ...names: readonly string[]) {
  return (fields: Fields): string =>
    names
      .map((name) => fieldWords(kind, fields, name))
      .filter((words) => words !== '')
      .join(', ');
}
