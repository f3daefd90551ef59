import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { CaseFile } from '../../guidance/model/case-file.ts';
import type { EntityKind } from '../../guidance/model/entities.ts';
import type { CaseFileId } from '../../guidance/model/ids.ts';
import { englishBankHolidays } from '../../guidance/timetable/bank-holidays.ts';
import type { ClockFacts } from '../../guidance/timetable/clock-event.ts';
import { compareTimetables, type TimetableChange } from '../../guidance/timetable/compare.ts';
import type { Prompt, Timetable } from '../../guidance/timetable/due-date.ts';
import { computeTimetable, promptsFor } from '../../guidance/timetable/engine.ts';
import { clockEvents } from '../../guidance/timetable/events.ts';
import { plannedDates, type PlannedDate } from '../../guidance/timetable/planned-dates.ts';
import { useCaseFileStore } from './case-file-store.ts';
import { useSession } from './session-store.ts';
import { useRulesStore } from './timetable-rules.ts';

/** The kinds that the clock reads. Writing anywhere else computes nothing again. */
const CLOCK_KINDS: ReadonlySet<string> = new Set<EntityKind>([
  'child',
  'legalStatus',
  'placement',
  'order',
  'review',
  'meeting',
  'decision',
  'notice',
  'assessment',
  'visit',
  'familyGroupMeeting',
]);

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
      Object.values(state.entities).filter(({ kind }) => CLOCK_KINDS.has(kind)),
    ),
  );
  const { today } = useSession();
  const rules = useRulesStore((state) => state.inUse);
  const areRulesRead = useRulesStore((state) => state.isRead);
  return useMemo(() => {
    if (caseFileId === null || !areRulesRead) return null;
    const caseFile: CaseFile = { caseFileId, entities };
    const facts = clockEvents(caseFile);
    return {
      timetable: computeTimetable(facts, rules, englishBankHolidays, today),
      facts,
      planned: plannedDates(facts, caseFile),
    };
  }, [caseFileId, entities, rules, areRulesRead, today]);
}

/** The rules without a date that bear on the open child today. */
export function usePrompts(facts: ClockFacts | null): readonly Prompt[] {
  const { today } = useSession();
  const rules = useRulesStore((state) => state.inUse);
  return useMemo(
    () => (facts === null ? [] : promptsFor(facts, rules, today)),
    [facts, rules, today],
  );
}

/** The timetable as it was when the case file was opened, or when the changes were last read. */
const useBaseline = create<{
  readonly caseFileId: CaseFileId | null;
  readonly timetable: Timetable | null;
}>(() => ({ caseFileId: null, timetable: null }));

/** What has changed since the case file was opened, and how to say that it has been read. */
export function useTimetableChanges(current: ChildTimetable | null): {
  readonly changes: readonly TimetableChange[];
  readonly markRead: () => void;
} {
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  const baseline = useBaseline();
  const timetable = current?.timetable ?? null;
  useEffect(() => {
    if (timetable === null || caseFileId === null) return;
    const { caseFileId: kept } = useBaseline.getState();
    if (kept !== caseFileId) useBaseline.setState({ caseFileId, timetable });
  }, [caseFileId, timetable]);
  const changes = useMemo(
    () =>
      timetable === null || baseline.timetable === null || baseline.caseFileId !== caseFileId
        ? []
        : compareTimetables(baseline.timetable, timetable),
    [baseline, timetable, caseFileId],
  );
  return { changes, markRead: () => useBaseline.setState({ caseFileId, timetable }) };
}

// Nothing computed from a case file outlives it on screen.
useCaseFileStore.subscribe((state, before) => {
  if (state.caseFileId !== before.caseFileId) {
    useBaseline.setState({ caseFileId: null, timetable: null });
  }
});
