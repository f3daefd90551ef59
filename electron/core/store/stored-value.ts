import { partialDate } from '../../../guidance/model/dates.ts';
import type { AnyFieldValue } from '../../../guidance/model/fields.ts';

/** A field's value read back from its payload. Null also where the payload has been purged. */
export function readValue(stored: string | null): AnyFieldValue {
  if (stored === null) return null;
  const value: unknown = JSON.parse(stored);
  return value === null || typeof value === 'string' ? value : partialDate.parse(value);
}
