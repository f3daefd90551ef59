import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { entitiesOf, type CaseFile } from '../../../guidance/model/case-file.ts';
import type { EntityKind } from '../../../guidance/model/entities.ts';
import { dayNumberOf, type DayNumber } from '../../../guidance/rules/counting/day-number.ts';
import { lookedAfterSince } from '../../../guidance/rules/looked-after.ts';
import { timelineOf, type Timeline } from '../../../guidance/timeline/timeline.ts';
import { groupDueDates } from '../../components/timetable/due-words.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { useWords } from '../../state/profile-words.ts';
import { useSession } from '../../state/session-store.ts';
import { useTimetable } from '../../state/timetable.ts';

/** The kinds that stand on a timeline, and the people whom assessments name. */
const TIMELINE_KINDS: ReadonlySet<string> = new Set<EntityKind>([
  'child',
  'person',
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

export type ChildTimeline = {
  readonly timeline: Timeline;
  /** The first day of the present time of being looked after, where it can be said. */
  readonly lookedAfterFrom: DayNumber | null;
};

/** The timeline of the open child, with what the timetable says is due once its rules are read. */
export function useChildTimeline(): ChildTimeline | null {
  const caseFileId = useCaseFileStore((state) =>
    state.phase === 'open' ? state.caseFileId : null,
  );
  const entities = useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities).filter(({ kind }) => TIMELINE_KINDS.has(kind)),
    ),
  );
  const { today } = useSession();
  const { say } = useWords();
  const timetable = useTimetable();
  return useMemo(() => {
    if (caseFileId === null) return null;
    const caseFile: CaseFile = { caseFileId, entities };
    const { coming, overdue } =
      timetable === null ? { coming: [], overdue: [] } : groupDueDates(timetable);
    const due = [...coming.flatMap((one) => (one.is === 'due' ? [one.due] : [])), ...overdue].map(
      ({ id, on, deadline, isProjected }) => ({ id, on, what: deadline.title, isProjected }),
    );
    const since = lookedAfterSince(
      entitiesOf(caseFile, 'legalStatus').map(({ fields }) => fields),
      today,
    );
    return {
      timeline: timelineOf({ caseFile, today, due, say }),
      lookedAfterFrom: since === null ? null : dayNumberOf(since),
    };
  }, [caseFileId, entities, timetable, today, say]);
}
