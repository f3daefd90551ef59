import { entitiesOf } from '../../model/case-file.ts';
import { cell, heading, table } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { NOT_RECORDED, notRecorded } from '../written-text.ts';
import { choiceWords, dateWords, joined } from './labels.ts';
import type { Reading } from './reading.ts';

/*
 * Notes on dated events are working notes: they may name an address or a foster carer, so they do
 * not print. What the court needs from them belongs in the text of the appraisal.
 */

/** Legal status, placements, orders and meetings, each with the dates that are known. */
export function datesPart(reading: Reading): Block[] {
  const tables = [
    ...legalStatuses(reading),
    ...placements(reading),
    ...orders(reading),
    ...meetings(reading),
  ];
  return [heading(2, 'legal-status-and-dates', 'Legal status and dates'), ...tables];
}

function legalStatuses({ caseFile }: Reading): Block[] {
  const rows = entitiesOf(caseFile, 'legalStatus').map(({ fields }) => [
    choiceWords('legalStatus', 'status', fields.status) || NOT_RECORDED,
    dateWords(fields.startedOn) || NOT_RECORDED,
    dateWords(fields.endedOn),
  ]);
  if (rows.length === 0) return [notRecorded('legal-status-none', 'Legal status')];
  return datedTable('legal-status', 'Legal status', ['Status', 'Began', 'Ended'], rows);
}

function placements({ caseFile }: Reading): Block[] {
  const rows = entitiesOf(caseFile, 'placement').map(({ fields }) => [
    joined(
      [choiceWords('placement', 'placementKind', fields.placementKind), fields.description],
      ': ',
    ) || NOT_RECORDED,
    dateWords(fields.startedOn) || NOT_RECORDED,
    dateWords(fields.endedOn),
  ]);
  return datedTable('placements', 'Where the child has lived', ['Where', 'Began', 'Ended'], rows);
}

function orders({ caseFile }: Reading): Block[] {
  const rows = entitiesOf(caseFile, 'order').map(({ fields }) => [
    fields.title || NOT_RECORDED,
    dateWords(fields.plannedOn),
    joined(
      [
        dateWords(fields.actualOn),
        fields.endedOn === null ? '' : `ended ${dateWords(fields.endedOn)}`,
      ],
      '; ',
    ),
  ]);
  return datedTable(
    'orders',
    'Orders and applications',
    ['Order or application', 'Planned', 'Made or issued'],
    rows,
  );
}

function meetings({ caseFile }: Reading): Block[] {
  const rows = [...entitiesOf(caseFile, 'review'), ...entitiesOf(caseFile, 'meeting')].map(
    ({ fields }) => [
      fields.title || NOT_RECORDED,
      dateWords(fields.plannedOn),
      dateWords(fields.actualOn),
    ],
  );
  return datedTable(
    'meetings',
    'Reviews, meetings and hearings',
    ['Which', 'Planned', 'Held'],
    rows,
  );
}

function datedTable(
  id: string,
  caption: string,
  headings: readonly [string, string, string],
  rows: readonly (readonly string[])[],
): Block[] {
  if (rows.length === 0) return [];
  const widths = [50, 25, 25];
  return [
    table({
      id: `dates-${id}`,
      caption,
      columns: headings.map((words, index) => ({ heading: words, width: widths[index] ?? 25 })),
      hasRowHeadings: true,
      rows: rows.map((row) => ({ id: null, cells: row.map(cell) })),
    }),
  ];
}
