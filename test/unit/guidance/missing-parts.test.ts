import { describe, expect, it } from 'vitest';
import { options } from '../../../guidance/catalogue.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { missingParts } from '../../../guidance/rules/missing-parts.ts';
import { voiceStageOf } from '../../../guidance/rules/voice-stages.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';

function beginning() {
  const builder = new CaseFileBuilder();
  builder.add('child', { givenName: 'Robin', birthStatus: 'born' });
  builder.add('needs', {});
  const appraisalId = builder.add('appraisal', {});
  const optionIds = new Map<string, EntityId>(
    options.map(({ id }) => [
      id,
      builder.add('option', { optionId: id }, appraisalId, appraisalId),
    ]),
  );
  return { builder, appraisalId, optionIds };
}

const wordsOf = (
  { builder, appraisalId }: ReturnType<typeof beginning>,
  optionId: string | null = null,
) =>
  missingParts(builder.build(), appraisalId, options)
    .filter((part) => part.optionId === optionId)
    .map((part) => part.words);

describe('what is missing from a balancing exercise', () => {
  it('names the parts that the court must consider under their own headings', () => {
    expect(wordsOf(beginning())).toEqual(
      expect.arrayContaining([
        'Nothing under “Date of birth”',
        'Nothing under “The impact on the child of harm suffered or likely to be suffered”',
        'Nothing under “The child’s needs now”',
        'Nothing under “Balancing narrative”',
        'The child’s own wishes and feelings have not been entered',
      ]),
    );
  });

  it('asks every option the same single question at the beginning', () => {
    const begun = beginning();
    for (const { id } of options) {
      expect(wordsOf(begun, id)).toEqual(['Whether it is a realistic option has not been said']);
    }
  });

  it('asks every realistic option for the same parts', () => {
    const asked = options.map(({ id }) => {
      const builder = new CaseFileBuilder();
      builder.add('child', {});
      builder.add('needs', {});
      const appraisalId = builder.add('appraisal', {});
      builder.add('option', { optionId: id, realistic: 'realistic' }, appraisalId, appraisalId);
      return missingParts(builder.build(), appraisalId, options)
        .filter((part) => part.optionId === id)
        .map((part) => part.words);
    });
    expect(new Set(asked.map((words) => words.join('|'))).size).toBe(1);
    expect(asked[0]).toEqual([
      'Why it is or is not a realistic option has not been said',
      'No arrangement has been described',
      'No factor for it has been written',
      'No factor against it has been written',
      'Nothing under “Timescale for the child”',
      'Nothing under “What is not known”',
      'Nothing under “Rationale”',
      'No conclusion has been given',
      'Whether the voice of the child is clear on this option has not been answered',
    ]);
  });

  it('asks an option that is not realistic only for its reason and the voice of the child', () => {
    const begun = beginning();
    const id = 'adoption';
    const builder = new CaseFileBuilder();
    builder.add('child', {});
    builder.add('needs', {});
    const appraisalId = builder.add('appraisal', {});
    const option = builder.add(
      'option',
      { optionId: id, realistic: 'not_realistic', realisticReason: 'Both aunts offer a home.' },
      appraisalId,
      appraisalId,
    );
    expect(wordsOf({ ...begun, builder, appraisalId }, id)).toEqual([
      'Whether the voice of the child is clear on this option has not been answered',
    ]);
    builder.add('voiceCheck', {
      stage: voiceStageOf('option', option).key,
      answer: 'acknowledged',
      how: 'Direct work is on Friday.',
    });
    expect(wordsOf({ ...begun, builder, appraisalId }, id)).toEqual([]);
  });

  it('lists the voice of the child in the balance, the plan and the document until it is answered', () => {
    const begun = beginning();
    const open = () => wordsOf(begun).filter((words) => words.includes('voice of the child'));
    expect(open()).toHaveLength(3);
    const stage = voiceStageOf('plan', begun.appraisalId).key;
    begun.builder.add('voiceCheck', { stage, answer: 'not_clear' });
    expect(open()).toContain(
      'Nothing is written about why the voice of the child is not clear yet in the plan',
    );
    expect(open()).toHaveLength(3);
  });

  it('takes “not yet determined” as a conclusion', () => {
    const begun = beginning();
    const builder = new CaseFileBuilder();
    builder.add('child', {});
    builder.add('needs', {});
    const appraisalId = builder.add('appraisal', {});
    builder.add(
      'option',
      {
        optionId: 'fostering-for-adoption',
        realistic: 'realistic',
        interimConclusion: 'not_yet_determined',
      },
      appraisalId,
      appraisalId,
    );
    expect(wordsOf({ ...begun, builder, appraisalId }, 'fostering-for-adoption')).not.toContain(
      'No conclusion has been given',
    );
  });

  it('asks for the expected date of an unborn child, and not for words', () => {
    const builder = new CaseFileBuilder();
    builder.add('child', { birthStatus: 'unborn', bornOn: null });
    builder.add('needs', {});
    const appraisalId = builder.add('appraisal', {});
    const words = wordsOf({ ...beginning(), builder, appraisalId });
    expect(words).toContain('Nothing under “Expected date of birth”');
    expect(words).not.toContain('Nothing under “Date of birth”');
    expect(words).not.toContain('The child’s own wishes and feelings have not been entered');
  });

  it('leaves out what is written', () => {
    const begun = beginning();
    const builder = new CaseFileBuilder();
    builder.add('child', { birthStatus: 'born', bornOn: day('2019-06-01') });
    builder.add('needs', { currentNeeds: 'To be safe.', futureNeeds: '   ' });
    const appraisalId = builder.add('appraisal', { narrative: 'Weighing both.' });
    const words = wordsOf({ ...begun, builder, appraisalId });
    expect(words).not.toContain('Nothing under “Date of birth”');
    expect(words).not.toContain('Nothing under “The child’s needs now”');
    expect(words).not.toContain('Nothing under “Balancing narrative”');
    expect(words).toContain('Nothing under “The child’s needs in future, to adulthood and beyond”');
  });
});
