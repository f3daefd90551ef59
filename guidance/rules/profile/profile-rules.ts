import type { Profile } from '../../schema/profile.ts';
import type { TimetableRule } from '../../schema/timetable-rule.ts';

/**
 * A profile's deadlines as rules of the timetable, every one of the kind `local`. None gives an
 * event for another rule to count from, so none can alter a statutory date.
 */
export function profileRules(
  profile: Pick<Profile, 'deadlines' | 'source' | 'effectiveFrom' | 'effectiveTo' | 'lastChecked'>,
): readonly TimetableRule[] {
  return profile.deadlines.map((deadline, index): TimetableRule => {
    const shared = {
      id: `PROF${index + 1}`,
      title: deadline.title,
      kind: 'local' as const,
      citation: `${profile.source.title}, ${profile.source.owner}`,
      sources: [],
      scope: 'England' as const,
      effectiveFrom: wholeDate(profile.effectiveFrom),
      effectiveTo: wholeDate(profile.effectiveTo),
      lastChecked: profile.lastChecked,
      confidence: 'checked' as const,
      ...(deadline.note === undefined ? {} : { note: deadline.note }),
    };
    const { triggers, amount, unit, direction } = deadline;
    if (
      triggers === undefined ||
      amount === undefined ||
      unit === undefined ||
      direction === undefined
    ) {
      return { ...shared, computes: 'nothing', prompt: `${deadline.title}: ${deadline.due}.` };
    }
    return {
      ...shared,
      computes: 'dates',
      deadlines: [
        {
          part: 'local',
          title: deadline.title,
          triggers,
          doneBy: deadline.doneBy ?? [],
          count: { amount, unit, direction, firstDay: 'excluded' },
          limit: deadline.limit ?? 'no_later_than',
          ...(deadline.appliesWhen === undefined ? {} : { appliesWhen: deadline.appliesWhen }),
          ...(deadline.mayComeBefore === undefined
            ? {}
            : { mayComeBefore: deadline.mayComeBefore }),
        },
      ],
    };
  });
}

/** The statutory rules as they are, with a profile's own after them. */
export function rulesWith(
  statutory: readonly TimetableRule[],
  profile: Parameters<typeof profileRules>[0],
): readonly TimetableRule[] {
  return [...statutory, ...profileRules(profile)];
}

/** A date known only to the month or year bounds nothing. */
function wholeDate(value: string | null): string | null {
  return value !== null && value.length === 10 ? value : null;
}
