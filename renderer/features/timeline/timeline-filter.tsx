import { laneIds, laneTitles, type LaneId } from '../../../guidance/timeline/lanes.ts';
import type { TimelineEvent } from '../../../guidance/timeline/timeline-event.ts';
import type { Timeline } from '../../../guidance/timeline/timeline.ts';
import { useWords } from '../../state/profile-words.ts';

/** What the drawing and the chronology show. Both always show the same. */
export type Filter = {
  readonly hidden: ReadonlySet<LaneId>;
  readonly basis: 'everything' | 'happened' | 'to_come';
};

export const showEverything: Filter = { hidden: new Set(), basis: 'everything' };

const BASES = {
  everything: 'Everything',
  happened: 'What has happened',
  to_come: 'What is planned or due',
} as const satisfies Record<Filter['basis'], string>;

export function filtered(timeline: Timeline, filter: Filter): Timeline {
  const isShown = ({ lane, basis }: TimelineEvent) =>
    !filter.hidden.has(lane) &&
    (filter.basis === 'everything' || (filter.basis === 'happened') === (basis === 'actual'));
  return {
    ...timeline,
    events: timeline.events.filter(isShown),
    gaps: timeline.gaps.filter(({ lane }) => !filter.hidden.has(lane)),
    undated: timeline.undated.filter(({ lane }) => !filter.hidden.has(lane)),
  };
}

/** Which lanes are shown, and whether what happened, what is to come or both. */
export function TimelineFilter(props: {
  readonly timeline: Timeline;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) {
  const { timeline, filter, onChange } = props;
  const { say } = useWords();
  const counts = new Map<LaneId, number>();
  for (const { lane } of timeline.events) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const lanes = laneIds.filter((lane) => counts.has(lane));
  const hiddenHere = lanes.filter((lane) => filter.hidden.has(lane)).length;
  const isNarrowed = hiddenHere > 0 || filter.basis !== 'everything';

  function toggle(lane: LaneId) {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(lane)) hidden.add(lane);
    onChange({ ...filter, hidden });
  }

  return (
    <details className="why timeline-filter">
      <summary>Choose what is shown{isNarrowed && ' (not everything is shown)'}</summary>
      <div>
        <fieldset className="choices">
          <legend className="field-label">Planned or actual</legend>
          {Object.entries(BASES).map(([basis, words]) => (
            <label key={basis} className="timeline-choice">
              <input
                type="radio"
                name="timeline-basis"
                checked={filter.basis === basis}
                onChange={() => onChange({ ...filter, basis: basis as Filter['basis'] })}
              />
              {words}
            </label>
          ))}
        </fieldset>
        <fieldset className="choices">
          <legend className="field-label">Parts</legend>
          <div className="timeline-lane-choices">
            {lanes.map((lane) => (
              <label key={lane} className="timeline-choice">
                <input
                  type="checkbox"
                  checked={!filter.hidden.has(lane)}
                  onChange={() => toggle(lane)}
                />
                {say(laneTitles[lane])} ({counts.get(lane)})
              </label>
            ))}
          </div>
        </fieldset>
        {isNarrowed && (
          <button type="button" className="quiet" onClick={() => onChange(showEverything)}>
            Show everything
          </button>
        )}
      </div>
    </details>
  );
}
