/** How far the plan of the appraisal in progress has been settled by the worker, in words. */
export const planStates = {
  not_determined: 'Not yet determined',
  parallel: 'Dual or parallel plans',
  preferred: 'Preferred plan',
  unsettled: 'More than one preferred plan',
} as const;

export type PlanState = keyof typeof planStates;
