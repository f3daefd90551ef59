import { useCallback, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import type { TimelineEvent, Undated } from '../../../guidance/timeline/timeline-event.ts';
import { windowOver, type TimeWindow } from '../../../guidance/timeline/time-window.ts';
import type { Timeline } from '../../../guidance/timeline/timeline.ts';
import { gapWords } from '../../../guidance/timeline/words.ts';
import { Page } from '../../components/page.tsx';
import { routes } from '../../state/routes.ts';
import { Chronology } from './chronology.tsx';
import { filtered, showEverything, TimelineFilter } from './timeline-filter.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { presetsOf, TimelineTools, windowWords } from './timeline-tools.tsx';
import { TimelineKey } from './timeline-key.tsx';
import { useChildTimeline, type ChildTimeline } from './use-child-timeline.ts';
import { routeOfEvent, showOrigin } from './where-it-is.ts';

type TimelinePageProps = { readonly caseFileId: CaseFileId };

/** The child's dated events drawn, and the same as a chronology. */
export function TimelinePage({ caseFileId }: TimelinePageProps) {
  const current = useChildTimeline();
  return (
    <Page
      title="Timeline"
      isWide
      lead="Drawn from the legal status and dates. Planned and actual are kept apart."
    >
      {current !== null &&
        (current.timeline.events.length === 0 ? (
          <p>
            Nothing with a date is recorded yet.{' '}
            <Link href={routes.section(caseFileId, 'dates')}>Record legal status and dates</Link>
          </p>
        ) : (
          <Drawn caseFileId={caseFileId} {...current} />
        ))}
    </Page>
  );
}

function Drawn({ caseFileId, timeline, lookedAfterFrom }: TimelinePageProps & ChildTimeline) {
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState(showEverything);
  const [chosen, setChosen] = useState<TimeWindow | null>(null);
  const visible = useMemo(() => filtered(timeline, filter), [timeline, filter]);
  const presets = useMemo(() => presetsOf(timeline, lookedAfterFrom), [timeline, lookedAfterFrom]);
  const everything = useMemo(() => windowOver(timeline.events, timeline.today), [timeline]);
  // A child's whole life leaves little room for the part that is worked on.
  const shown = chosen ?? presets[lookedAfterFrom === null ? 0 : 1]?.shown ?? everything;
  const open = useCallback(
    (event: TimelineEvent) => {
      navigate(routeOfEvent(caseFileId, event));
      showOrigin(event);
    },
    [caseFileId, navigate],
  );
  const isNarrowed = visible.events.length < timeline.events.length;

  return (
    <div className="timeline">
      <TimelineTools presets={presets} shown={shown} onShow={setChosen} />
      <TimelineFilter timeline={timeline} filter={filter} onChange={setFilter} />
      <p className="timeline-shown">Shown: {windowWords(shown)}</p>
      <TimelineDrawing
        timeline={visible}
        shown={shown}
        everything={everything}
        onShow={setChosen}
        onOpen={open}
      />
      <TimelineKey />
      <Missing caseFileId={caseFileId} timeline={visible} />
      <Chronology caseFileId={caseFileId} timeline={visible} isNarrowed={isNarrowed} />
    </div>
  );
}

/** What the drawing cannot show: where nothing is recorded, and what has no date. */
function Missing(props: { readonly caseFileId: CaseFileId; readonly timeline: Timeline }) {
  const { gaps, undated } = props.timeline;
  if (gaps.length === 0 && undated.length === 0) return null;
  return (
    <section className="card" aria-labelledby="not-recorded">
      <h2 id="not-recorded">Not recorded</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.lane} ${gap.from}`}>{gapWords(gap)}</li>
        ))}
        {undated.map((one) => (
          <li key={one.origin.entityId}>
            No date: <UndatedLink caseFileId={props.caseFileId} undated={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UndatedLink(props: { readonly caseFileId: CaseFileId; readonly undated: Undated }) {
  return (
    <Link
      href={routeOfEvent(props.caseFileId, props.undated)}
      onClick={() => showOrigin(props.undated)}
    >
      {props.undated.what}
    </Link>
  );
}
