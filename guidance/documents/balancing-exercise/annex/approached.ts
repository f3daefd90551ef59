import { entitiesOf } from '../../../model/case-file.ts';
import type { EntityOf } from '../../../model/entities.ts';
import { cell, table, unlistedHeading } from '../../blocks.ts';
import type { Block, Inline } from '../../document-model.ts';
import { NOT_RECORDED, notRecorded, writtenCell } from '../../written-text.ts';
import { choiceWords, dateWords, joined, lines } from '../labels.ts';
import type { Reading } from '../reading.ts';

type Person = EntityOf<'person'>;

/** The sides of the family in the order printed; those with no side recorded come last. */
const SIDES = ['maternal', 'paternal', 'both', 'sibling', 'other', null] as const;

/** Who there is in the child's family and network, who was approached, and with what result. */
export function approachedPart(reading: Reading): Block[] {
  const people = entitiesOf(reading.caseFile, 'person');
  const inOrder = SIDES.flatMap((side) => people.filter((person) => person.fields.side === side));
  const title = unlistedHeading(2, 'approached', 'Who was approached');
  if (inOrder.length === 0) return [title, notRecorded('approached-none')];
  return [
    title,
    table({
      id: 'approached-table',
      caption: 'Family and network: who was approached, and with what result',
      columns: [
        { heading: 'Person', width: 25 },
        { heading: 'Approached', width: 27 },
        { heading: 'Result or reason', width: 48 },
      ],
      hasRowHeadings: true,
      rows: inOrder.map((person) => ({ id: null, cells: personCells(person, reading) })),
    }),
  ];
}

function personCells({ fields }: Person, reading: Reading): Inline[][][] {
  const approached = choiceWords('person', 'approached', fields.approached) || NOT_RECORDED;
  const result = [
    ...(fields.approachResult.trim() === ''
      ? []
      : writtenCell(fields.approachResult, reading.findSource)),
    ...(fields.candidateCarer === 'no_longer' && fields.candidateReason.trim() !== ''
      ? writtenCell(fields.candidateReason, reading.findSource)
      : []),
  ];
  const isAsked = fields.approached !== null && result.length === 0;
  return [
    lines(
      fields.name.trim() || NOT_RECORDED,
      joined([fields.relationship, sideWords(fields.side)]),
    ),
    lines(
      joined([
        approached,
        dateWords(fields.approachedOn),
        fields.approachedBy.trim() === '' ? '' : `by ${fields.approachedBy.trim()}`,
      ]),
      fields.candidateCarer === 'never'
        ? ''
        : choiceWords('person', 'candidateCarer', fields.candidateCarer),
    ),
    isAsked ? cell(NOT_RECORDED) : result.length > 0 ? result : cell(''),
  ];
}

/** The side of the family, where the relationship to the child leaves it open. */
function sideWords(side: Person['fields']['side']): string {
  if (side === 'sibling' || side === 'other') return '';
  const words = choiceWords('person', 'side', side);
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
