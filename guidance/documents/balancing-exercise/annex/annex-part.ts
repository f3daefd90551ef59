import { heading, numbered, text } from '../../blocks.ts';
import type { Block } from '../../document-model.ts';
import type { Reading } from '../reading.ts';
import { approachedPart } from './approached.ts';
import { carerAssessmentsPart } from './carer-assessments.ts';
import { ANNEX } from '../../page-estimate.ts';
import { datesPart } from './dates.ts';
import { familyTimePart } from './family-time.ts';
import { genogramPart } from './genogram.ts';
import { lifeStoryPart } from './life-story.ts';
import { needsByHeadingPart } from './needs-by-heading.ts';
import { professionalsPart } from './professionals.ts';
import { siblingPairsPart } from './sibling-pairs.ts';

/** The anchor of the annex's first paragraph, to which Part 1 leads. */
export const ANNEX_START = 'annex-start';

/**
 * What the analysis rests on, row by row. It stands after the signature and begins a page, so that
 * it can be exhibited: limits of length count a statement without its exhibits.
 */
export function annexPart(reading: Reading): Block[] {
  return [
    { type: 'pageBreak' },
    heading(1, ANNEX, 'Annex: Family, needs and dates'),
    numbered(ANNEX_START, [
      text('The particulars behind Part 1. Nothing in this annex compares the options.'),
    ]),
    ...genogramPart(reading),
    ...approachedPart(reading),
    ...carerAssessmentsPart(reading),
    ...siblingPairsPart(reading),
    ...familyTimePart(reading),
    ...needsByHeadingPart(reading),
    ...lifeStoryPart(reading),
    ...datesPart(reading),
    ...professionalsPart(reading),
  ];
}
