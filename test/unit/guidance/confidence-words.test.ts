import { expect, it } from 'vitest';
import { confidenceWords } from '../../../guidance/model/confidence-words.ts';
import { restsOn, toCheckWords } from '../../../guidance/timetable/explain.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';

it('sends a reader to the legal team for all but what was read in the primary source', () => {
  const { checked, ...rest } = confidenceWords;
  expect(checked).toBe('Read in a copy of the primary source');
  for (const words of Object.values(rest)) expect(words).toContain('check with your legal team');
});

it('claims no reading of what is known and was not read', () => {
  expect(confidenceWords.known).toContain('not checked against a source');
  expect(confidenceWords.known).not.toMatch(/\bagain\b|\blast\b/i);
});

it('says beside every rule that was not read at its source to check with the legal team', () => {
  for (const rule of shippedRules) {
    const isChecked = rule.confidence === 'checked';
    expect(/check with your legal team/i.test(restsOn(rule)), rule.id).toBe(!isChecked);
    expect(toCheckWords(rule) === null, rule.id).toBe(isChecked);
  }
});

it('says it of a rule that an authority wrote into its own vault, and not of one read in its document', () => {
  const [rule] = shippedRules;
  if (rule === undefined) throw new Error('There are rules.');
  const local = { ...rule, kind: 'local' } as const;
  expect(restsOn({ ...local, confidence: 'known' })).toContain('check with your legal team');
  expect(restsOn({ ...local, confidence: 'checked' })).not.toContain('legal team');
});
