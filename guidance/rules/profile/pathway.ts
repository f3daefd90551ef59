import type { EntityOf } from '../../model/entities.ts';
import type { Profile, ProfilePrompt, ProfileStage, ProfileTask } from '../../schema/profile.ts';

/** Where the worker says a child is: the step recorded last, whichever profile it belongs to. */
export function stepNow(steps: readonly EntityOf<'pathwayStep'>[]): EntityOf<'pathwayStep'> | null {
  return steps.toReversed().toSorted(latestFirst)[0] ?? null;
}

/** Steps newest first; one with no date stands where it was written. */
function latestFirst(one: EntityOf<'pathwayStep'>, other: EntityOf<'pathwayStep'>): number {
  const [a, b] = [one.fields.begunOn?.date, other.fields.begunOn?.date];
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? 1 : -1;
}

/** The stages in the order of the pathway, and beside them those that can come at any time. */
export function stagesOf(profile: Profile): {
  readonly inOrder: readonly ProfileStage[];
  readonly anyTime: readonly ProfileStage[];
} {
  return {
    inOrder: profile.pathway.filter((stage) => stage.track === 'pathway'),
    anyTime: profile.pathway.filter((stage) => stage.track === 'any_time'),
  };
}

/** What comes after a stage on the pathway; null after the last, and beside the pathway. */
export function stageAfter(profile: Profile, stageId: string): ProfileStage | null {
  const { inOrder } = stagesOf(profile);
  const at = inOrder.findIndex((stage) => stage.id === stageId);
  return at < 0 ? null : (inOrder[at + 1] ?? null);
}

/** Everything a stage asks: its own prompts, and those of each of its meetings apart. */
export function promptsOf(profile: Profile, stage: ProfileStage): readonly ProfilePrompt[] {
  const meetings = profile.meetings.filter(({ id }) => stage.meetings?.includes(id));
  return [...stage.asks, ...meetings.flatMap((meeting) => meeting.asks ?? [])];
}

/**
 * The tasks that belong to a plan: those for every plan, and those for one of the options that the
 * worker has concluded on. With no conclusion only the common ones.
 */
export function tasksFor(profile: Profile, optionIds: readonly string[]): readonly ProfileTask[] {
  return profile.tasks.filter(
    (task) => task.options === undefined || task.options.some((id) => optionIds.includes(id)),
  );
}

/** For each of the eight options, the authority's own lines for it; none where it names none. */
export function localOptionsOf(profile: Profile, optionId: string): Profile['options'] {
  return profile.options.filter((line) => line.option === optionId);
}
