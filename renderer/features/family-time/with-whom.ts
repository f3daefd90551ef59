import { fieldWords } from '../../state/field-words.ts';

/** Whom an arrangement is with: somebody of the case file by name, else as written. */
export function withWhom(fields: Readonly<Record<string, unknown>>): string {
  return (
    fieldWords('familyTimeArrangement', fields, 'person') ||
    fieldWords('familyTimeArrangement', fields, 'withWhom')
  );
}
