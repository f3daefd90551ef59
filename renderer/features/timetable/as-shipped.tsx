import { useMemo } from 'react';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { computeTimetable } from '../../../guidance/timetable/engine.ts';
import { explain, restsOn } from '../../../guidance/timetable/explain.ts';
import { loosened } from '../../../guidance/timetable/loosened.ts';
import { shippedRules } from '../../../guidance/timetable/shipped-rules.ts';
import { KindTag } from '../../components/timetable/kind-tag.tsx';
import type { ChildTimetable } from '../../state/timetable.ts';
import { useRulesStore } from '../../state/timetable-rules.ts';

/**
 * What the rules as they come with the app ask sooner than the authority's own. A change made in
 * Settings is not a change of the law, so the limit it stands over is always shown beside it.
 */
export function AsShipped({ current }: { readonly current: ChildTimetable }) {
  const { facts, timetable } = current;
  const hasLocal = useRulesStore((state) => state.standing.some(({ local }) => local !== null));
  const sooner = useMemo(
    () =>
      hasLocal
        ? loosened(
            computeTimetable(facts, shippedRules, englishBankHolidays, timetable.today),
            timetable,
          )
        : [],
    [hasLocal, facts, timetable],
  );
  if (sooner.length === 0) return null;
  return (
    <section aria-labelledby="as-shipped" className="card">
      <h2 id="as-shipped">Sooner by the rules as they come with the app</h2>
      <p>
        Your authority has changed or retired rules in Settings. That does not change the law: these
        are the limits as they come with the app. Check with your legal team.
      </p>
      <ul className="plain-list">
        {sooner.map((due) => (
          <li key={due.id} className="due-card">
            <p className="due-sentence">
              {explain(due)} <KindTag kind={due.rule.kind} />
            </p>
            <p className="due-note">{restsOn(due.rule)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
