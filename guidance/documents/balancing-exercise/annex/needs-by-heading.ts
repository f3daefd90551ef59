import { theOne } from '../../../model/case-file.ts';
import { facts, unlistedHeading } from '../../blocks.ts';
import type { Block } from '../../document-model.ts';
import { writtenCell } from '../../written-text.ts';
import { choiceWords } from '../labels.ts';
import type { Reading } from '../reading.ts';

/** The child's needs under ordinary headings. Section 31(3B)'s own three stand in Part 1. */
export function needsByHeadingPart(reading: Reading): Block[] {
  const { fields } = theOne(reading.caseFile, 'needs');
  const rows = [
    { label: 'Health', words: fields.health },
    { label: 'Health in the birth family', words: fields.familyHealth },
    { label: 'Feelings, behaviour and attachment', words: fields.emotionalNeeds },
    { label: 'Nursery, school or college', words: fields.school },
    { label: 'Education and learning', words: fields.education },
    {
      label: 'Special educational needs',
      words: choiceWords('needs', 'specialEducation', fields.specialEducation),
    },
    { label: 'Friends, activities and belonging', words: fields.relationships },
    { label: 'Identity', words: fields.identity },
    { label: 'Everyday skills', words: fields.selfCare },
  ].filter(({ words }) => words.trim() !== '');
  if (rows.length === 0) return [];
  return [
    unlistedHeading(2, 'needs-by-heading', 'Needs under each heading'),
    facts(
      'needs-by-heading-facts',
      'The child’s needs now',
      rows.map(({ label, words }) => ({ label, value: writtenCell(words, reading.findSource) })),
    ),
  ];
}
