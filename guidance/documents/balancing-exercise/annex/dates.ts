import { entitiesOf } from '../../../model/case-file.ts';
import type { EntityKind } from '../../../model/entities.ts';
import { typeWords } from '../../../timetable/recording.ts';
import { cell, table, unlistedHeading } from '../../blocks.ts';
import type { Block } from '../../document-model.ts';
import { NOT_RECORDED, notRecorded } from '../../written-text.ts';
import { isOfCarer } from './carer-assessments.ts';
import { choiceWords, dateWords, joined } from '../labels.ts';
import type { Reading } from '../reading.ts';

/*
 * Notes on dated events are working notes: they may name an address or a foster carer, so they do
 * not print. What the court needs from them belongs in the text of the appraisal.
 */

/**
 * Legal status, placements, orders and decisions, meetings and reports: what was planned in one
 * column and what happened in another.
 */
export function datesPart(reading: Reading): Block[] {
  return [
    unlistedHeading(2, 'legal-status-and-dates', 'Legal status and dates'),
    ...legalStatuses(reading),
    ...placements(reading),
    ...ordersAndDecisions(reading),
    ...meetings(reading),
    ...reports(reading),
  ];
}

function legalStatuses({ caseFile }: Reading): Block[] {
  const rows = entitiesOf(caseFile, 'legalStatus').map(({ fields }) => [
    choiceWords('legalStatus', 'status', fields.status) || NOT_RECORDED,
    dateWords(fields.startedOn) || NOT_RECORDED,
    dateWords(fields.plannedEndOn),
    dateWords(fields.endedOn),
  ]);
  if (rows.length === 0) return [notRecorded('legal-status-none', 'Legal status')];
  return datedTable(
    'legal-status',
    'Legal status',
    ['Status', 'Began', 'Planned end', 'Ended'],
    rows,
  );
}

function placements({ caseFile }: Reading): Block[] {
  const rows = entitiesOf(caseFile, 'placement').map(({ fields }) => [
    joined(
      [choiceWords('placement', 'placementKind', fields.placementKind), fields.description],
      ': ',
    ) || NOT_RECORDED,
    dateWords(fields.plannedOn),
    dateWords(fields.startedOn) || (fields.plannedOn === null ? NOT_RECORDED : ''),
    dateWords(fields.endedOn),
  ]);
  return datedTable(
    'placements',
    'Where the child has lived',
    ['Where', 'Planned', 'Began', 'Ended'],
    rows,
  );
}

function ordersAndDecisions({ caseFile }: Reading): Block[] {
  const orders = entitiesOf(caseFile, 'order').map(({ fields }) => [
    called('order', fields),
    dateWords(fields.plannedOn),
    dateWords(fields.actualOn),
    dateWords(fields.endedOn),
  ]);
  const decisions = entitiesOf(caseFile, 'decision').map(({ fields }) => [
    called('decision', fields),
    dateWords(fields.plannedOn),
    dateWords(fields.actualOn),
    '',
  ]);
  return datedTable(
    'orders',
    'Orders, applications and decisions',
    ['What', 'Planned', 'Made, issued or decided', 'Ended'],
    [...orders, ...decisions],
  );
}

function meetings({ caseFile }: Reading): Block[] {
  const reviews = entitiesOf(caseFile, 'review').map(({ fields }) => [
    called('review', fields),
    dateWords(fields.plannedOn),
    dateWords(fields.actualOn),
    dateWords(fields.completedOn),
  ]);
  const others = entitiesOf(caseFile, 'meeting').map(({ fields }) => [
    called('meeting', fields),
    dateWords(fields.plannedOn),
    dateWords(fields.actualOn),
    '',
  ]);
  return datedTable(
    'meetings',
    'Reviews, meetings and hearings',
    ['Which', 'Planned', 'Held', 'Completed after it was adjourned'],
    [...reviews, ...others],
  );
}

/** Assessments, plans and reports that are not of a candidate carer: those stand with the carers. */
function reports({ caseFile }: Reading): Block[] {
  const rows = entitiesOf(caseFile, 'assessment')
    .filter((one) => !isOfCarer(one))
    .map(({ fields }) => [
      called('assessment', fields),
      dateWords(fields.requestedOn),
      dateWords(fields.plannedOn),
      dateWords(fields.actualOn),
    ]);
  return datedTable(
    'reports',
    'Assessments, plans and reports',
    ['Which', 'Asked for', 'Due', 'Completed'],
    rows,
  );
}

/**
 * What a dated row is called: by the worker's own words, or by its type. An assessment's words say
 * whom it is about, so it has both.
 */
function called(
  kind: EntityKind,
  fields: Readonly<Record<string, unknown>> & { readonly title: string },
): string {
  const type = typeWords(kind, fields);
  const title = fields.title.trim();
  if (kind === 'assessment') return joined([type, title], ': ') || NOT_RECORDED;
  return title || type || NOT_RECORDED;
}

/** A table of dates. A column in which nothing stands is left out; the first is never. */
function datedTable(
  id: string,
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Block[] {
  if (rows.length === 0) return [];
  const kept = headings.flatMap((_, column) =>
    column === 0 || rows.some((row) => (row[column] ?? '') !== '') ? [column] : [],
  );
  const dateWidth = kept.length > 3 ? 20 : 24;
  return [
    table({
      id: `dates-${id}`,
      caption,
      columns: kept.map((column) => ({
        heading: headings[column] ?? '',
        width: column === 0 ? 100 - dateWidth * (kept.length - 1) : dateWidth,
      })),
      hasRowHeadings: true,
      rows: rows.map((row) => ({
        id: null,
        cells: kept.map((column) => cell(row[column] ?? '')),
      })),
    }),
  ];
}
