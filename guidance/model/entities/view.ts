import { defineEntity } from '../entity.ts';
import { choice, date, line, name, optionKey, text } from '../fields.ts';

/** Somebody's wishes and feelings: the child's first. */
export const view = defineEntity({
  kind: 'view',
  name: 'view',
  parent: null,
  cardinality: 'many',
  fields: {
    whose: choice('Whose view', {
      child: 'The child',
      parent: 'A parent',
      sibling: 'A brother or sister',
      carer: 'A carer',
      family: 'Wider family',
      reviewing_officer: 'The independent reviewing officer',
      guardian: 'The children’s guardian',
      professional: 'Another professional',
    }),
    name: name('Name or role'),
    ascertainedOn: date('Date'),
    method: line('How it was ascertained'),
    present: name('Who was present', 300),
    exactWords: text('Exact words, or what was seen'),
    meaning: text('What the worker understands by it', 6_000),
    /** An option of the eight rather than of one appraisal: views outlive appraisals. */
    bearsOn: optionKey('Which option it bears on'),
  },
});
