import { isOptionId, optionById } from '../../../../guidance/catalogue.ts';
import { fieldDefinitionOf } from '../../../../guidance/model/entities.ts';
import {
  fieldSchema,
  keptMaximum,
  normaliseWords,
  type AnyFieldValue,
  type FieldDefinition,
} from '../../../../guidance/model/fields.ts';

export type CheckedValue =
  | { readonly ok: true; readonly value: AnyFieldValue }
  | { readonly ok: false; readonly code: 'not_allowed' | 'too_long' };

const NOT_ALLOWED: CheckedValue = { ok: false, code: 'not_allowed' };

/**
 * A value as it may be kept in a field: words normalised, everything within the field's bounds. A
 * field nobody declared, one that only the app sets, and the id of an option that is not in the
 * catalogue are refused.
 */
export function checkedValue(kind: string, field: string, value: AnyFieldValue): CheckedValue {
  const definition = fieldDefinitionOf(kind, field);
  if (definition === null || isSetByTheApp(definition)) return NOT_ALLOWED;
  const checked = fieldSchema(definition).safeParse(value);
  if (!checked.success) return isTooLong(definition, value) ? tooLong() : NOT_ALLOWED;
  return holdsOption(definition) && !isOptionOrNothing(checked.data)
    ? NOT_ALLOWED
    : { ok: true, value: checked.data };
}

/**
 * Whether a field fits the option it is on. An interim placement is recorded beside an outcome and
 * never as one: it has a conclusion of its own kind, and can only be the way to an outcome.
 */
export function fitsOption(optionId: string, field: string, value: AnyFieldValue): boolean {
  const isInterim = optionById(optionId).nature === 'interim';
  switch (field) {
    case 'conclusion':
      return !isInterim;
    case 'interimConclusion':
      return isInterim;
    case 'interimRouteTo':
      return isInterim && (value === '' || isOutcome(value));
    default:
      return true;
  }
}

function isSetByTheApp(definition: FieldDefinition): boolean {
  return definition.type === 'line' && definition.isSetByTheApp;
}

function holdsOption(definition: FieldDefinition): boolean {
  return definition.type === 'line' && definition.holds === 'option';
}

function isOptionOrNothing(value: AnyFieldValue): boolean {
  return typeof value === 'string' && (value === '' || isOptionId(value));
}

function isOutcome(value: AnyFieldValue): boolean {
  return typeof value === 'string' && isOptionId(value) && optionById(value).nature === 'outcome';
}

function isTooLong(definition: FieldDefinition, value: AnyFieldValue): boolean {
  if (definition.type !== 'line' && definition.type !== 'text') return false;
  return typeof value === 'string' && normaliseWords(value).length > keptMaximum(definition);
}

function tooLong(): CheckedValue {
  return { ok: false, code: 'too_long' };
}
