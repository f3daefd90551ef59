import { Link } from 'wouter';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { laneTitles } from '../../../guidance/timeline/lanes.ts';
import type { TimelineEvent } from '../../../guidance/timeline/timeline-event.ts';
import type { Timeline } from '../../../guidance/timeline/timeline.ts';
import { basisWords, remarksOn, whenWords } from '../../../guidance/timeline/words.ts';
import { useWords } from '../../state/profile-words.ts';
import { showOrigin, routeOfEvent } from './where-it-is.ts';

/** The same facts as the drawing, in date order, in words alone. */
export function Chronology(props: {
  readonly caseFileId: CaseFileId;
  readonly timeline: Timeline;
  readonly isNarrowed: boolean;
}) {
  const { timeline } = props;
  const count = timeline.events.length;
  return (
    <section aria-labelledby="chronology">
      <h2 id="chronology">Chronology</h2>
      {count === 0 ? (
        <p className="muted">Nothing with a date is {props.isNarrowed ? 'shown' : 'recorded'}.</p>
      ) : (
        <table className="data timeline-table">
          <caption>
            {count === 1 ? 'One event' : `${count} events`} in the order of their dates
            {props.isNarrowed && ', as chosen above'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Planned or actual</th>
              <th scope="col">What</th>
              <th scope="col">Part</th>
            </tr>
          </thead>
          <tbody>
            {timeline.events.map((event) => (
              <Row
                key={event.id}
                caseFileId={props.caseFileId}
                event={event}
                today={timeline.today}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row(props: {
  readonly caseFileId: CaseFileId;
  readonly event: TimelineEvent;
  readonly today: number;
}) {
  const { event, today } = props;
  const { say } = useWords();
  const more = [event.detail, ...remarksOn(event, today)].filter((words) => words !== '');
  return (
    <tr>
      <th scope="row">{whenWords(event)}</th>
      <td>{capitalised(basisWords[event.basis])}</td>
      <td>
        <Link href={routeOfEvent(props.caseFileId, event)} onClick={() => showOrigin(event)}>
          {event.what}
        </Link>
        {more.length > 0 && <p className="muted">{more.join('. ')}.</p>}
      </td>
      <td>{say(laneTitles[event.lane])}</td>
    </tr>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
