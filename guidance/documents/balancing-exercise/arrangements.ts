import type { EntityOf } from '../../model/entities.ts';
import { bold, text } from '../blocks.ts';
import type { Block, Inline } from '../document-model.ts';
import { oneNumber } from '../written-text.ts';
import { choiceWords, dateWords, joined } from './labels.ts';
import type { OptionReading, Reading } from './reading.ts';

/**
 * The concrete proposals under an option, one number each. A candidate carer is named exactly as
 * the worker named them for documents.
 */
export function arrangementParagraphs(option: OptionReading, reading: Reading): Block[] {
  return option.arrangements.flatMap((arrangement) =>
    oneNumber(
      `arrangement-${arrangement.id}`,
      opening(arrangement),
      arrangement.fields.description,
      reading.findSource,
    ),
  );
}

function opening(arrangement: EntityOf<'arrangement'>): readonly Inline[] {
  const { fields } = arrangement;
  const assessment = joined([
    choiceWords('arrangement', 'assessmentStatus', fields.assessmentStatus),
    dateWords(fields.assessedOn),
  ]);
  const particulars = joined(
    [
      labelled('Order or legal route', fields.legalRoute),
      labelled('Carer', joined([fields.carer, fields.relationship])),
      labelled('Assessment', assessment),
    ],
    '. ',
  );
  return [
    bold(`Arrangement: ${fields.title.trim() || 'not named'}.`),
    ...(particulars === '' ? [] : [text(` ${particulars}.`)]),
  ];
}

function labelled(label: string, words: string): string {
  return words.trim() === '' ? '' : `${label}: ${words.trim()}`;
}
