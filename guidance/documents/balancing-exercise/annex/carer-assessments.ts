import { entitiesOf } from '../../../model/case-file.ts';
import type { EntityOf } from '../../../model/entities.ts';
import { typeWords } from '../../../timetable/recording.ts';
import { bold, table, text, unlistedHeading } from '../../blocks.ts';
import type { Block, Inline } from '../../document-model.ts';
import { NOT_RECORDED, writtenCell } from '../../written-text.ts';
import { choiceWords, dated, dateWords, joined, lines } from '../labels.ts';
import { nameOf, type Reading } from '../reading.ts';

type Assessment = EntityOf<'assessment'>;

const NOT_SHARED = 'That the reasons were shared is not recorded';

/** What is always an assessment of somebody who would care for the child. */
const OF_CARERS: readonly (string | null)[] = [
  'parenting_assessment',
  'viability_assessment',
  'connected_person_assessment',
  'fostering_assessment',
  'special_guardianship_report',
  'parent_suitability_assessment',
];

/** Whether an assessment is of a candidate carer; the others stand among the dates. */
export function isOfCarer({ fields }: Assessment): boolean {
  return fields.carer !== null || OF_CARERS.includes(fields.assessmentType);
}

/**
 * Each assessment of a candidate carer: its dates, its outcome and the reasons, and whether these
 * were shared and challenged. A relative who is turned down without reasons may come back late.
 */
export function carerAssessmentsPart(reading: Reading): Block[] {
  const rows = entitiesOf(reading.caseFile, 'assessment').filter(isOfCarer);
  if (rows.length === 0) return [];
  return [
    unlistedHeading(2, 'carer-assessments', 'Assessments of candidate carers'),
    table({
      id: 'carer-assessments-table',
      caption: 'Candidate carers: each assessment, its dates and its outcome',
      columns: [
        { heading: 'Carer and assessment', width: 28 },
        { heading: 'Dates', width: 21 },
        { heading: 'Outcome, reasons shared, and any challenge', width: 51 },
      ],
      hasRowHeadings: true,
      rows: rows.map((one) => ({ id: null, cells: cellsOf(one, reading) })),
    }),
  ];
}

function cellsOf(assessment: Assessment, reading: Reading): Inline[][][] {
  const { fields } = assessment;
  const carers = joined(
    [fields.carer, fields.secondCarer].map((id) => (id === null ? '' : nameOf(reading, id))),
    ' and ',
  );
  const kind = typeWords('assessment', fields);
  // "Another assessment" says nothing: its own words do.
  const isOther = fields.assessmentType === 'other_assessment' && fields.title.trim() !== '';
  return [
    lines(
      carers || fields.title || NOT_RECORDED,
      isOther ? fields.title : kind,
      fields.assessor.trim() === '' ? '' : `By: ${fields.assessor}`,
    ),
    lines(
      dated('Asked for', fields.requestedOn),
      dated('Due', fields.plannedOn),
      dated('Completed', fields.actualOn),
    ),
    outcome(assessment, reading),
  ];
}

/** What was found, and what followed. Of a completed assessment the court will ask. */
function outcome(assessment: Assessment, reading: Reading): Inline[][] {
  const { fields } = assessment;
  const found = choiceWords('assessment', 'outcome', fields.outcome);
  const state = fields.actualOn === null ? 'Not yet completed' : `Outcome: ${NOT_RECORDED}`;
  const isTurnedDown = fields.outcome === 'negative';
  const shared = dated('Reasons shared', fields.reasonsSharedOn);
  return [
    ...opened(found || state, fields.outcomeReasons, reading),
    // Somebody turned down without the reasons may come back late, so the court will ask.
    ...opened(
      shared || (isTurnedDown && fields.reasonsShared.trim() === '' ? NOT_SHARED : ''),
      fields.reasonsShared,
      reading,
    ),
    ...opened(challengeWords(assessment), fields.challengeDetail, reading),
  ];
}

function challengeWords({ fields }: Assessment): string {
  return joined([
    choiceWords('assessment', 'challenge', fields.challenge),
    dateWords(fields.challengedOn),
  ]);
}

/** The paragraphs of a cell: a few words of the form in bold, then the worker's own. */
function opened(lead: string, words: string, reading: Reading): Inline[][] {
  const written = words.trim() === '' ? [] : writtenCell(words, reading.findSource);
  if (lead === '') return written;
  const [first, ...rest] = written;
  return [[bold(`${lead}.`), ...(first === undefined ? [] : [text(' '), ...first])], ...rest];
}
