/** The roles that only one option can hold in a plan. */
const singleRoles = ['preferred', 'contingency_one', 'contingency_two'] as const;
export type SinglePlanRole = (typeof singleRoles)[number];

/** What an option of an appraisal says about the plan. */
export type Concluded = {
  readonly optionId: string;
  readonly conclusion: string | null;
  readonly interimConclusion: string | null;
  readonly interimRouteTo: string;
};

/** The plan so far, read from the conclusions that the worker has given. Ids of options. */
export type Plan = {
  readonly preferred: readonly string[];
  readonly contingencyOne: readonly string[];
  readonly contingencyTwo: readonly string[];
  readonly parallel: readonly string[];
  readonly ruledOut: readonly string[];
  /** Said to be not yet determined, or without any conclusion. */
  readonly notYetDetermined: readonly string[];
  /** Interim placements used on the way to an outcome; the outcome is `''` until chosen. */
  readonly interimRoutes: readonly { readonly optionId: string; readonly routeTo: string }[];
  /** Roles held by more than one option: the worker may pass through this, not stay in it. */
  readonly conflicts: readonly {
    readonly role: SinglePlanRole;
    readonly optionIds: readonly string[];
  }[];
};

/**
 * Which option holds each part of the plan, in the fixed order given. It reads what the worker
 * concluded and prefers nothing. `isInterim` says which options are an interim placement: those
 * are never the plan or a contingency, whatever is stored.
 */
export function planOf(
  concluded: readonly Concluded[],
  isInterim: (optionId: string) => boolean,
): Plan {
  const outcomes = concluded.filter((option) => !isInterim(option.optionId));
  const holding = (role: string): readonly string[] =>
    outcomes.filter((option) => option.conclusion === role).map((option) => option.optionId);
  return {
    preferred: holding('preferred'),
    contingencyOne: holding('contingency_one'),
    contingencyTwo: holding('contingency_two'),
    parallel: holding('parallel'),
    ruledOut: holding('ruled_out'),
    notYetDetermined: outcomes
      .filter((option) => option.conclusion === null || option.conclusion === 'not_yet_determined')
      .map((option) => option.optionId),
    interimRoutes: concluded
      .filter(
        (option) => isInterim(option.optionId) && option.interimConclusion === 'interim_route',
      )
      .map((option) => ({ optionId: option.optionId, routeTo: option.interimRouteTo })),
    conflicts: singleRoles
      .map((role) => ({ role, optionIds: holding(role) }))
      .filter((held) => held.optionIds.length > 1),
  };
}
