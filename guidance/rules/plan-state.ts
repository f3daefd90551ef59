import type { PlanState } from '../model/plan-state.ts';
import type { Plan } from './plan.ts';

/**
 * How far a plan is settled: read from what the worker concluded. A parallel plan beside a
 * preferred one is dual planning; while two options are said to be preferred, the worker has not
 * said which.
 */
export function planStateOf({ preferred, parallel }: Plan): PlanState {
  if (preferred.length > 1) return 'unsettled';
  if (parallel.length > 0) return 'parallel';
  return preferred.length === 1 ? 'preferred' : 'not_determined';
}
