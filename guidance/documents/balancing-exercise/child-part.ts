import { entitiesOf, theOne } from '../../model/case-file.ts';
import { facts, heading, paragraph, text } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { askedParagraphs, writtenParagraphs } from '../written-text.ts';
import { bornWords } from './front-page.ts';
import { choiceWords } from './labels.ts';
import type { Reading } from './reading.ts';

/** Who the child is. The confidential details of the record are never read. */
export function childPart(reading: Reading): Block[] {
  const { child, findSource } = reading;
  const { fields } = child;
  const rows = [
    { label: 'Name', value: reading.childName },
    { label: 'Likes to be called', value: fields.likesToBeCalled },
    { label: fields.birthStatus === 'unborn' ? 'Expected' : 'Born', value: bornWords(reading) },
    { label: 'Sex', value: choiceWords('child', 'sex', fields.sex) },
    { label: 'Nationality and immigration status', value: fields.nationality },
    { label: 'Language and communication', value: fields.language },
    { label: 'Interpreter or other help', value: fields.interpreter },
    { label: 'Religion or belief', value: fields.religion },
    { label: 'Local authority', value: fields.localAuthority },
    { label: 'Council reference', value: fields.caseReference },
    { label: 'Social worker', value: fields.socialWorker },
    { label: 'Team manager', value: fields.teamManager },
    { label: 'Independent reviewing officer', value: fields.reviewingOfficer },
    { label: 'Children’s guardian', value: fields.guardian },
  ];
  const paragraphs = (
    field: 'heritage' | 'disability' | 'wordsTheChildUses' | 'importantToTheChild' | 'currentHome',
    label: string,
  ) => writtenParagraphs(`child-${field.toLowerCase()}`, fields[field], findSource, label);
  return [
    heading(2, 'the-child', 'The child'),
    facts(
      'child-details',
      'Details of the child',
      rows.filter((row) => row.value.trim() !== ''),
    ),
    ...paragraphs('heritage', 'Heritage and ethnicity'),
    ...paragraphs('disability', 'Disability and health'),
    ...paragraphs('wordsTheChildUses', 'What the child calls people, places and things'),
    ...paragraphs('importantToTheChild', 'What and who matters to the child'),
    ...paragraphs('currentHome', 'Where the child lives now'),
  ];
}

/** What the concern is: each harm from its type to what could reduce it (Re F [2018] EWCA Civ 2761). */
export function harmPart(reading: Reading): Block[] {
  const harms = entitiesOf(reading.caseFile, 'harm');
  const chain = harms.flatMap((harm, index) => {
    const { fields } = harm;
    const part = (name: string, words: string, label: string) =>
      askedParagraphs(`harm-${index + 1}-${name}`, words, reading.findSource, label);
    return [
      heading(3, `harm-${index + 1}`, fields.type.trim() || 'Harm, type not recorded'),
      ...writtenParagraphs(
        `harm-${index + 1}-evidence`,
        fields.evidence,
        reading.findSource,
        'What this rests on',
      ),
      ...part('likelihood', fields.likelihood, 'Likelihood'),
      ...part('consequence', fields.consequence, 'Consequence for the child'),
      ...part('mitigation', fields.mitigation, 'What has been tried and what could reduce it'),
    ];
  });
  return [
    heading(2, 'harm', 'Harm suffered or likely'),
    ...(chain.length > 0 ? chain : askedParagraphs('harm-none', '', reading.findSource)),
  ];
}

/**
 * The three headings under which the court must consider the permanence provisions of the plan
 * (Children Act 1989 s.31(3B)), and the child's timescale.
 */
export function needsPart(reading: Reading): Block[] {
  const needs = theOne(reading.caseFile, 'needs').fields;
  const asked = (name: string, words: string, label?: string) =>
    askedParagraphs(name, words, reading.findSource, label);
  return [
    heading(2, 'needs', 'Impact of harm, needs, and how the plan would meet them'),
    paragraph([
      text(
        'These three headings are those of section 31(3B) of the Children Act 1989. The law named ' +
          'in this document is listed at its end.',
      ),
    ]),
    heading(3, 'harm-impact', 'The impact on the child of harm suffered or likely to be suffered'),
    ...asked('harm-impact-text', needs.harmImpact),
    heading(3, 'current-and-future-needs', 'The child’s current and future needs'),
    ...asked('current-needs', needs.currentNeeds, 'Now'),
    ...asked('future-needs', needs.futureNeeds, 'In future'),
    heading(3, 'plan-meets-needs', 'How the long-term plan would meet those needs'),
    ...asked('plan-meets-needs-text', reading.appraisal.fields.planMeetsNeeds),
    heading(2, 'timescale', 'The child’s timescale'),
    ...asked('timescale-text', needs.timescale),
  ];
}
