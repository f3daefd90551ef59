import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { CaseFile } from '../../guidance/model/case-file.ts';
import type { CaseFileId } from '../../guidance/model/ids.ts';
import { englishBankHolidays } from '../../guidance/timetable/bank-holidays.ts';
import type { ClockFacts } from '../../guidance/timetable/clock-event.ts';
import { clockKinds } from '../../guidance/timetable/clock-kinds.ts';
import { compareTimetables, type TimetableChange } from '../../guidance/timetable/compare.ts';
import type { Prompt, Timetable } from '../../guidance/timetable/due-date.ts';
import { computeTimetable, promptsFor } from '../../guidance/timetable/engine.ts';
import { rulesWith } from '../../guidance/rules/profile/profile-rules.ts';
import type { Profile } from '../../guidance/schema/profile.ts';
import type { TimetableRule } from '../../guidance/schema/timetable-rule.ts';
import { clockEvents } from '../../guidance/timetable/events.ts';
import { plannedDates, type PlannedDate } from '../../guidance/timetable/planned-dates.ts';
import { useCaseFileStore } from './case-file-store.ts';
import { useProfileStore } from './profile-words.ts';
import { useSession } from './session-store.ts';
import { useRulesStore } from './timetable-rules.ts';

const readByClock: ReadonlySet<string> = new Set(clockKinds);

/** The open child's dates, and what is set for the days to come. */
export type ChildTimetable = {
  readonly timetable: Timetable;
  readonly facts: ClockFacts;
  readonly planned: readonly PlannedDate[];
};

/** What the rules say of the open child today; null until the case file and the rules are there. */
export function useTimetable(): ChildTimetable | null {
  const caseFileId = useCaseFileStore((state) =>
    state.phase === 'open' ? state.caseFileId : null,
  );
  const entities = useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities).filter(({ kind }) => readByClock.has(kind)),
    ),
  );
  const { today } = useSession();
  const rules = useRules();
  return useMemo(() => {
    if (caseFileId === null || rules === null) return null;
    const caseFile: CaseFile = { caseFileId, entities };
    const facts = clockEvents(caseFile);
    return {
      timetable: computeTimetable(facts, rules, englishBankHolidays, today),
      facts,
      planned: plannedDates(facts, caseFile),
    };
  }, [caseFileId, entities, rules, today]);
}

/**
 * The rules that the open child's dates are computed with: the shipped ones, the vault's own laid
 * over them, and the local deadlines of the profile in use after those. Null until all are read.
 */
function useRules(): readonly TimetableRule[] | null {
  const inUse = useRulesStore((state) => state.inUse);
  const areRulesRead = useRulesStore((state) => state.isRead);
  const profile = useProfileStore((state) => state.profile);
  const isProfileRead = useProfileStore((state) => state.isRead);
  if (!areRulesRead || !isProfileRead) return null;
  return profile === null ? inUse : withDeadlines(inUse, profile);
}

let last: {
  readonly inUse: readonly TimetableRule[];
  readonly profile: Profile;
  readonly rules: readonly TimetableRule[];
} | null = null;

/** One list for the same rules and profile, so that it is made ready for computing once. */
function withDeadlines(
  inUse: readonly TimetableRule[],
  profile: Profile,
): readonly TimetableRule[] {
  if (last?.inUse !== inUse || last.profile !== profile) {
    last = { inUse, profile, rules: rulesWith(inUse, profile) };
  }
  return last.rules;
}

/** The rules without a date that bear on the open child today. */
export function usePrompts(facts: ClockFacts | null): readonly Prompt[] {
  const { today } = useSession();
  const rules = useRules();
  return useMemo(
    () => (facts === null || rules === null ? [] : promptsFor(facts, rules, today)),
    [facts, rules, today],
  );
}

type Baseline = {
  readonly caseFileId: CaseFileId | null;
  /** Another profile brings other local deadlines: nothing that a date entered has moved. */
  readonly profile: Profile | null;
  readonly timetable: Timetable | null;
};
const NO_BASELINE: Baseline = { caseFileId: null, profile: null, timetable: null };

/** The timetable as it was when the case file was opened, or when the changes were last read. */
const useBaseline = create<Baseline>(() => NO_BASELINE);

/** What has changed since the case file was opened, and how to say that it has been read. */
export function useTimetableChanges(current: ChildTimetable | null): {
  readonly changes: readonly TimetableChange[];
  readonly markRead: () => void;
} {
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  const profile = useProfileStore((state) => state.profile);
  const baseline = useBaseline();
  const timetable = current?.timetable ?? null;
  useEffect(() => {
    if (timetable === null || caseFileId === null) return;
    const kept = useBaseline.getState();
    if (kept.caseFileId !== caseFileId || kept.profile !== profile) {
      useBaseline.setState({ caseFileId, profile, timetable });
    }
  }, [caseFileId, profile, timetable]);
  const isOfAnother = baseline.caseFileId !== caseFileId || baseline.profile !== profile;
  const changes = useMemo(
    () =>
      timetable === null || baseline.timetable === null || isOfAnother
        ? []
        : compareTimetables(baseline.timetable, timetable),
    [baseline, timetable, isOfAnother],
  );
  return { changes, markRead: () => useBaseline.setState({ caseFileId, profile, timetable }) };
}

// Nothing computed from a case file outlives it on screen.
useCaseFileStore.subscribe((state, before) => {
  if (state.caseFileId !== before.caseFileId) {
    useBaseline.setState(NO_BASELINE);
  }
});
