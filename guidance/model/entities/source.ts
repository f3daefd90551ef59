import { defineEntity } from '../entity.ts';
import { choice, date, line, name, setByTheApp, text } from '../fields.ts';

/**
 * One item of evidence in the register. Cited in text by its register number, `[E12]`. Fact, told,
 * document and analysis are kept apart because the court asks where each statement comes from.
 */
export const source = defineEntity({
  kind: 'source',
  name: 'source',
  parent: null,
  cardinality: 'many',
  fields: {
    /** Set once by the vault that owns the case file and never used again: `E12`. */
    registerNumber: setByTheApp('Number', 'key'),
    title: line('What it is'),
    sourceKind: choice('What kind', {
      seen: 'What I saw',
      told: 'What I was told',
      document: 'What a document says',
      analysis: 'My professional analysis',
    }),
    author: name('Who wrote or said it'),
    observedOn: date('Date it was seen or said'),
    writtenOn: date('Date it was written'),
    firstHand: choice('First-hand?', { yes: 'First-hand', no: 'Second-hand' }),
    bundleReference: line('Bundle reference', 40),
    note: text('Note', 6_000),
  },
});
