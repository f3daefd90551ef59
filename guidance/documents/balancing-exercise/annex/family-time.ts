import { entitiesOf } from '../../../model/case-file.ts';
import type { EntityOf } from '../../../model/entities.ts';
import { cell, table, unlistedHeading } from '../../blocks.ts';
import type { Block, Inline } from '../../document-model.ts';
import { NOT_RECORDED, writtenCell } from '../../written-text.ts';
import { choiceWords, dateWords, lines } from '../labels.ts';
import { nameOf, type Reading } from '../reading.ts';

/**
 * Family time as it is, person by person, with what it is for and what is planned. What each option
 * would make of it stands under the option.
 */
export function familyTimePart(reading: Reading): Block[] {
  const now = entitiesOf(reading.caseFile, 'familyTimeArrangement').filter(
    ({ fields: { endedOn } }) =>
      endedOn === null || endedOn.precision !== 'day' || endedOn.date >= reading.context.today,
  );
  if (now.length === 0) return [];
  return [
    unlistedHeading(2, 'family-time-now', 'Family time now'),
    table({
      id: 'family-time-now-table',
      caption: 'Family time as it is, what it is for, and what is planned',
      columns: [
        { heading: 'With whom', width: 20 },
        { heading: 'Now, and who supports it', width: 32 },
        { heading: 'What it is for', width: 25 },
        { heading: 'Planned', width: 23 },
      ],
      hasRowHeadings: true,
      rows: now.map((one) => ({ id: null, cells: cellsOf(one, reading) })),
    }),
  ];
}

function cellsOf({ fields }: EntityOf<'familyTimeArrangement'>, reading: Reading): Inline[][][] {
  const whom = fields.person === null ? fields.withWhom : nameOf(reading, fields.person);
  const purpose = choiceWords('familyTimeArrangement', 'purpose', fields.purpose);
  return [
    cell(whom.trim() || NOT_RECORDED),
    lines(
      choiceWords('familyTimeArrangement', 'form', fields.form),
      fields.frequency,
      fields.support,
      fields.startedOn === null ? '' : `Since ${dateWords(fields.startedOn)}`,
    ),
    // The worker's words say more than the answer chosen; either will do.
    fields.purposeInWords.trim() === ''
      ? cell(purpose || NOT_RECORDED)
      : writtenCell(fields.purposeInWords, reading.findSource),
    writtenCell(fields.plan, reading.findSource),
  ];
}
