import type { EntityOf } from '../model/entities.ts';
import { compareOrder } from './order.ts';

type Judgement = EntityOf<'timeliness'>;

/**
 * The judgement that stands: of those with a rating, the one with the newest date; of two of one
 * date, the one added last. One without a date stands only where none has one. Null where nobody
 * has judged. The rating is the worker's: nothing here makes or changes one.
 */
export function standingJudgement(judgements: readonly Judgement[]): Judgement | null {
  let standing: Judgement | null = null;
  for (const one of judgements.toSorted(compareOrder)) {
    if (one.fields.rating === null) continue;
    if (standing === null || dateOf(one) >= dateOf(standing)) standing = one;
  }
  return standing;
}

function dateOf({ fields }: Judgement): string {
  return fields.judgedOn?.date ?? '';
}
