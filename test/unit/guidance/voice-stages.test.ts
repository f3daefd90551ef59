import { describe, expect, it } from 'vitest';
import { legalSources, options } from '../../../guidance/catalogue.ts';
import { entitiesOf } from '../../../guidance/model/case-file.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { agoWords } from '../../../guidance/rules/ago.ts';
import { voiceChecks } from '../../../guidance/practice-case/voice.ts';
import { practiceCase } from '../../../guidance/practice-case/practice-case.ts';
import {
  childsViews,
  isVoiceSettled,
  voiceBearerOf,
  voiceCheckAt,
  voiceStageKinds,
  voiceStageOf,
  voiceStages,
  voiceStagesIn,
  voiceStateOf,
} from '../../../guidance/rules/voice-stages.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';

const KEY_MAXIMUM = 60;

function caseFileOfAllOptions() {
  const builder = new CaseFileBuilder();
  builder.add('child', {});
  builder.add('pathwayStep', { profile: 'somerset', stage: 'edge-of-care' });
  const appraisalId = builder.add('appraisal', {});
  for (const { id } of options) builder.add('option', { optionId: id }, appraisalId, appraisalId);
  return { builder, appraisalId };
}

function stateAfter(fields: Record<string, string>) {
  const builder = new CaseFileBuilder();
  builder.add('voiceCheck', { stage: 'plan:x', ...fields });
  return voiceStateOf(voiceCheckAt(builder.build().entities, 'plan:x'));
}

describe('the stages at which the voice of the child is asked about', () => {
  it('are each stage of the pathway reached, all eight options, the balance, the plan and documents', () => {
    const { builder, appraisalId } = caseFileOfAllOptions();
    const stages = voiceStagesIn(builder.build(), appraisalId, options);
    expect(stages.map(({ kind, optionId }) => optionId ?? kind)).toEqual([
      'pathway',
      ...options.map(({ id }) => id),
      'balance',
      'plan',
      'document',
    ]);
  });

  it('each have a key of their own that fits its field', () => {
    const { builder, appraisalId } = caseFileOfAllOptions();
    const keys = voiceStagesIn(builder.build(), appraisalId, options).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const id = 'ffffffff-ffff-4fff-8fff-ffffffffffff' as EntityId;
    for (const kind of voiceStageKinds) {
      expect(voiceStageOf(kind, id).key.length).toBeLessThanOrEqual(KEY_MAXIMUM);
    }
  });

  it('each give a reason and rest on sources in the register', () => {
    for (const { why, sources } of Object.values(voiceStages)) {
      expect(why).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(legalSources.has(id)).toBe(true);
    }
  });
});

describe('an answer', () => {
  it('settles a stage when it is clear, or when words go with it', () => {
    expect(stateAfter({})).toBe('unanswered');
    expect(stateAfter({ answer: 'clear' })).toBe('clear');
    expect(stateAfter({ answer: 'not_clear' })).toBe('needs_words');
    expect(stateAfter({ answer: 'not_clear', how: 'Ask again.' })).toBe('not_clear');
    expect(stateAfter({ answer: 'acknowledged', how: '  \n' })).toBe('needs_words');
    expect(stateAfter({ answer: 'acknowledged', how: 'On Friday.' })).toBe('acknowledged');
    expect(isVoiceSettled('not_clear')).toBe(true);
    expect(isVoiceSettled('needs_words')).toBe(false);
  });

  it('is the first made where two came together', () => {
    const builder = new CaseFileBuilder();
    const first = builder.add('voiceCheck', { stage: 'plan:x', answer: 'clear' });
    builder.add('voiceCheck', { stage: 'plan:x', answer: 'not_clear' });
    expect(voiceCheckAt(builder.build().entities, 'plan:x')?.id).toBe(first);
  });
});

describe('the child', () => {
  const bearer = (fields: object) => {
    const builder = new CaseFileBuilder();
    builder.add('child', fields);
    const [child] = entitiesOf(builder.build(), 'child');
    if (child === undefined) throw new Error('There is a child.');
    return voiceBearerOf(child.fields, '2026-11-22');
  };

  it('is asked about by what was seen before birth and in the first two years', () => {
    expect(bearer({ birthStatus: 'unborn' })).toBe('unborn');
    expect(bearer({ birthStatus: 'born', bornOn: day('2025-11-22') })).toBe('very_young');
    expect(bearer({ birthStatus: 'born', bornOn: day('2022-07-12') })).toBe('speaking');
    // Nothing is computed from a date known only to the year.
    expect(bearer({ bornOn: { date: '2026-01-01', precision: 'year' } })).toBe('speaking');
  });

  it('is heard latest first, and nobody else is heard in the child’s place', () => {
    const builder = new CaseFileBuilder();
    const older = builder.add('view', {
      whose: 'child',
      bearsOn: 'adoption',
      ascertainedOn: day('2026-01-05'),
    });
    builder.add('view', { whose: 'parent', bearsOn: 'adoption', ascertainedOn: day('2026-02-01') });
    const undated = builder.add('view', { whose: 'child', bearsOn: 'adoption' });
    const newer = builder.add('view', {
      whose: 'child',
      bearsOn: 'adoption',
      ascertainedOn: day('2026-03-01'),
    });
    const elsewhere = builder.add('view', {
      whose: 'child',
      bearsOn: 'reunification',
      ascertainedOn: day('2026-04-01'),
    });
    const views = entitiesOf(builder.build(), 'view');
    expect(childsViews(views, 'adoption').map(({ id }) => id)).toEqual([newer, older, undated]);
    expect(childsViews(views, null)[0]?.id).toBe(elsewhere);
  });
});

it('says how long ago a day was as a plain fact, and nothing of one not known to the day', () => {
  const today = '2026-11-22';
  const said = (date: string) => agoWords(day(date), today);
  expect(said('2026-11-22')).toBe('today');
  expect(said('2026-11-21')).toBe('yesterday');
  expect(said('2026-11-01')).toBe('21 days ago');
  expect(said('2026-10-22')).toBe('1 month ago');
  expect(said('2026-04-20')).toBe('7 months ago');
  expect(said('2024-11-22')).toBe('2 years ago');
  expect(said('2026-11-23')).toBeNull();
  expect(agoWords({ date: '2026-01-01', precision: 'month' }, today)).toBeNull();
  expect(agoWords(null, today)).toBeNull();
});

it('is answered in the practice case at every stage that it says is complete', () => {
  const answered = voiceChecks.map((check) => ('optionId' in check ? check.optionId : check.at));
  const complete = Object.entries(practiceCase.options)
    .filter(([, option]) => option.fields.completed === 'complete')
    .map(([id]) => id);
  expect(answered).toEqual(expect.arrayContaining([...complete, 'balance']));
  expect(practiceCase.appraisal.balanceCompleted).toBe('complete');
});
