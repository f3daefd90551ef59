import { entitiesOf } from '../../../model/case-file.ts';
import type { EntityOf } from '../../../model/entities.ts';
import { tieOfPair } from '../../../rules/sibling-pairs.ts';
import { facts, unlistedHeading } from '../../blocks.ts';
import type { Block } from '../../document-model.ts';
import { NOT_RECORDED, notRecorded, writtenCell } from '../../written-text.ts';
import { choiceWords, dateWords, joined } from '../labels.ts';
import { nameOf, type Reading } from '../reading.ts';

/**
 * Brothers and sisters, each pair by itself: what they are to each other, whether they were
 * assessed to live together or apart, and what is planned for both of them.
 */
export function siblingPairsPart(reading: Reading): Block[] {
  const pairs = entitiesOf(reading.caseFile, 'siblingPair');
  const siblings = entitiesOf(reading.caseFile, 'person').filter(
    ({ fields }) => fields.side === 'sibling',
  );
  if (pairs.length === 0 && siblings.length === 0) return [];
  return [
    unlistedHeading(2, 'sibling-pairs', 'Brothers and sisters, pair by pair'),
    ...(pairs.length > 0
      ? pairs.map((pair, index) => pairFacts(pair, index, reading))
      : [notRecorded('sibling-pairs-none')]),
  ];
}

function pairFacts(pair: EntityOf<'siblingPair'>, index: number, reading: Reading): Block {
  const { fields } = pair;
  const names = [fields.oneSibling, fields.otherSibling].map((id) =>
    id === null ? NOT_RECORDED : nameOf(reading, id),
  );
  const assessment = joined([
    choiceWords('siblingPair', 'assessment', fields.assessment) || NOT_RECORDED,
    dateWords(fields.assessedOn),
    fields.assessedBy,
  ]);
  const plan = choiceWords('siblingPair', 'plan', fields.plan) || NOT_RECORDED;
  const rows = [
    {
      label: 'How they are related',
      words: choiceWords('siblingPair', 'tie', tieOfPair(reading.caseFile, fields)?.tie ?? null),
    },
    { label: 'What they are to each other', words: fields.relationship },
    { label: 'Together or apart: assessment', words: assessment },
    { label: `What it found for ${names[0]}`, words: fields.findingForOne },
    { label: `What it found for ${names[1]}`, words: fields.findingForOther },
    { label: 'What it found between them', words: fields.assessmentFinding },
    { label: 'Plan for this pair', words: plan },
    { label: 'Why, for each', words: fields.planReason },
    { label: 'Family time between them', words: fields.familyTime },
  ];
  return facts(
    `sibling-pair-${index + 1}`,
    names.join(' and '),
    rows
      .filter(({ words }) => words.trim() !== '')
      .map(({ label, words }) => ({ label, value: writtenCell(words, reading.findSource) })),
  );
}
