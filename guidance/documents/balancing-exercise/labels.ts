import { definitionOf, type EntityKind } from '../../model/entities.ts';
import { formatPartialDate, type PartialDate } from '../../model/dates.ts';
import { text } from '../blocks.ts';
import type { Inline } from '../document-model.ts';
import { NOT_RECORDED } from '../written-text.ts';
import type { OptionReading, Reading } from './reading.ts';

/** The words shown for a choice, from the field's own declaration; empty when nothing is chosen. */
export function choiceWords(kind: EntityKind, field: string, key: string | null): string {
  if (key === null) return '';
  const definition = definitionOf(kind).fields[field];
  if (definition?.type !== 'choice') throw new Error(`${kind}.${field} is not a choice.`);
  return definition.choices[key] ?? '';
}

/** A date as it is known, or nothing. */
export function dateWords(date: PartialDate | null): string {
  return date === null ? '' : formatPartialDate(date);
}

/** "Due 3 May 2026"; empty when there is no date. */
export function dated(label: string, date: PartialDate | null): string {
  return date === null ? '' : `${label} ${dateWords(date)}`;
}

/** "from 3 May 2026 to 1 June 2026", with what is known of it; empty when nothing is. */
export function periodWords(start: PartialDate | null, end: PartialDate | null): string {
  const from = start === null ? '' : `from ${dateWords(start)}`;
  const to = end === null ? '' : `to ${dateWords(end)}`;
  return [from, to].filter((part) => part !== '').join(' ');
}

/** The parts that say something, joined; for lines such as "Aunt, mother's side". */
export function joined(parts: readonly string[], separator = ', '): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator);
}

/** The lines of a table cell that say something, one under another. */
export function lines(...words: readonly string[]): Inline[][] {
  const said = words.map((line) => line.trim()).filter((line) => line !== '');
  return (said.length > 0 ? said : ['']).map((line) => [text(line)]);
}

/** A line of the worker's with a full stop where it has no stop of its own, to be gone on from. */
export function stopped(words: string): string {
  const trimmed = words.trim();
  return /[.!?…][)"”’]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** What the worker concluded about an option, in the worker's choice of words. */
export function conclusionWords(option: OptionReading, reading: Reading): string {
  const { fields } = option.entity;
  if (option.definition.nature === 'outcome') {
    return choiceWords('option', 'conclusion', fields.conclusion) || NOT_RECORDED;
  }
  if (fields.interimConclusion !== 'interim_route') {
    return choiceWords('option', 'interimConclusion', fields.interimConclusion) || NOT_RECORDED;
  }
  const outcome = reading.options.find((one) => one.definition.id === fields.interimRouteTo);
  return `Interim route to ${outcome?.title.toLowerCase() ?? 'an outcome not recorded'}`;
}
