import { expect, it } from 'vitest';
import { learningMarkFor } from '../../../guidance/practice-case/learning.ts';
import { practiceCase } from '../../../guidance/practice-case/practice-case.ts';

const marked = Object.entries(practiceCase.options).flatMap(([optionId, option]) =>
  (option.factors ?? []).flatMap(({ fields, learning }) =>
    learning === undefined ? [] : [{ optionId, statement: fields.statement ?? '', learning }],
  ),
);

it('has strong and weak factors to learn from, each found by its line', () => {
  expect(new Set(marked.map(({ learning }) => learning.strength))).toEqual(
    new Set(['strong', 'weak']),
  );
  for (const { optionId, statement, learning } of marked) {
    expect(learningMarkFor(optionId, statement)).toEqual(learning);
  }
});

it('says nothing of a factor whose line has been changed', () => {
  const [first] = marked;
  expect(learningMarkFor(first?.optionId ?? '', `${first?.statement} And more.`)).toBeNull();
  expect(learningMarkFor('no-such-option', first?.statement ?? '')).toBeNull();
});
