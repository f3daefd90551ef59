import { practiceCase } from './practice-case.ts';
import type { LearningMark } from './shape.ts';

/**
 * What a learner can take from a factor of the practice case, or null. It belongs to the words as
 * they were written there: once a factor's line is changed, the mark no longer speaks of it.
 */
export function learningMarkFor(optionId: string, statement: string): LearningMark | null {
  const factors = practiceCase.options[optionId]?.factors ?? [];
  return factors.find((factor) => factor.fields.statement === statement)?.learning ?? null;
}
