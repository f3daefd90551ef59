import { Link } from 'wouter';
import { formatDate } from '../../../guidance/model/dates.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { definitionOf } from '../../../guidance/model/entities.ts';
import { contradictionWords, type ClockFacts } from '../../../guidance/timetable/clock-event.ts';
import { restsOn } from '../../../guidance/timetable/explain.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { TimetableChanges } from '../../components/timetable/changes-notice.tsx';
import { groupDueDates, type Coming } from '../../components/timetable/due-words.ts';
import { KindTag } from '../../components/timetable/kind-tag.tsx';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { anchorOf, routes } from '../../state/routes.ts';
import { usePrompts, useTimetable } from '../../state/timetable.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { AsShipped } from './as-shipped.tsx';
import { DueCard } from './due-card.tsx';

type TimetablePageProps = { readonly caseFileId: CaseFileId };

/** Every date that the rules give for the child, how it stands, and why it falls where it does. */
export function TimetablePage({ caseFileId }: TimetablePageProps) {
  useShowGuidance('counting-time');
  const current = useTimetable();
  const prompts = usePrompts(current?.facts ?? null);
  if (current === null) return null;
  const { coming, overdue, done, uncomputable, missedPlans } = groupDueDates(current);
  const { today } = current.timetable;
  return (
    <Page
      title="Timetable"
      lead="Worked out from the legal status and dates. Each date says why it falls there, and what it rests on."
    >
      <TimetableChanges />
      <Untyped caseFileId={caseFileId} untyped={current.facts.untyped} />
      <Contradictory caseFileId={caseFileId} contradictory={current.facts.contradictory} />
      <AsShipped current={current} />
      <section aria-labelledby="due">
        <h2 id="due">What is due</h2>
        {coming.length === 0 && (
          <p className="muted">
            Nothing is due. Dates appear here once the legal status, placements, reviews or orders
            are recorded.
          </p>
        )}
        <ol className="plain-list">
          {coming.map((one) => (
            <li key={one.is === 'due' ? one.due.id : one.planned.entityId}>
              {one.is === 'due' ? (
                <DueCard due={one.due} today={today} caseFileId={caseFileId} />
              ) : (
                <Planned caseFileId={caseFileId} planned={one.planned} />
              )}
            </li>
          ))}
        </ol>
      </section>
      {(overdue.length > 0 || missedPlans.length > 0) && (
        <section aria-labelledby="overdue">
          <h2 id="overdue">Passed, and nothing recorded as done</h2>
          <p className="muted">
            Each may be overdue, or done and not recorded here. Record the day and it is settled.
          </p>
          <ol className="plain-list">
            {missedPlans.map((planned) => (
              <li key={planned.entityId}>
                <Planned caseFileId={caseFileId} planned={planned} hasPassed />
              </li>
            ))}
            {overdue.map((due) => (
              <li key={due.id}>
                <DueCard due={due} today={today} caseFileId={caseFileId} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {uncomputable.length > 0 && (
        <section aria-labelledby="uncomputable">
          <h2 id="uncomputable">What cannot be worked out, and why</h2>
          <ol className="plain-list">
            {uncomputable.map((due) => (
              <li key={due.id}>
                <DueCard due={due} today={today} caseFileId={caseFileId} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {prompts.length > 0 && (
        <details className="why">
          <summary>To check, without a date ({prompts.length})</summary>
          <div>
            <ul className="plain-list">
              {prompts.map((rule) => (
                <li key={rule.id} className="due-card">
                  <p className="due-title">
                    {rule.title} <KindTag kind={rule.kind} />
                  </p>
                  <p>{rule.prompt}</p>
                  {rule.note !== undefined && <p className="due-note">{rule.note}</p>}
                  <p className="due-note">{restsOn(rule)}</p>
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
      {done.length > 0 && (
        <details className="why">
          <summary>Done ({done.length})</summary>
          <div>
            <ol className="plain-list">
              {done.map((due) => (
                <li key={due.id}>
                  <DueCard due={due} today={today} caseFileId={caseFileId} />
                </li>
              ))}
            </ol>
          </div>
        </details>
      )}
      <p>
        <Link href={routes.rules}>Every rule of the timetable, with its source</Link>
      </p>
    </Page>
  );
}

function Planned(props: {
  readonly caseFileId: CaseFileId;
  readonly planned: Extract<Coming, { readonly is: 'planned' }>['planned'];
  readonly hasPassed?: boolean;
}) {
  const { planned } = props;
  return (
    <div className="due-card">
      <p className="due-title">
        <span className="due-date">{formatDate(planned.on)}</span> {planned.what}{' '}
        <span className="tag">Planned</span>
      </p>
      <p>
        {props.hasPassed === true
          ? 'Planned for this day, and not recorded as having happened. '
          : 'A date that was set. '}
        <RowLink caseFileId={props.caseFileId} entityId={planned.entityId} name={planned.what} />
      </p>
    </div>
  );
}

function RowLink(props: {
  readonly caseFileId: CaseFileId;
  readonly entityId: EntityId;
  readonly name: string;
}) {
  return (
    <Link
      href={routes.section(props.caseFileId, 'dates')}
      onClick={() => bringIntoView(anchorOf(props.entityId))}
    >
      Open it<span className="visually-hidden">: {props.name}</span>
    </Link>
  );
}

/** Rows with a date and no kind: nothing can be counted from them until they say what they are. */
function Untyped(props: {
  readonly caseFileId: CaseFileId;
  readonly untyped: ClockFacts['untyped'];
}) {
  const [first] = props.untyped;
  if (first === undefined) return null;
  const count = props.untyped.length;
  const name = definitionOf(first.kind).name;
  return (
    <p>
      {count === 1
        ? `One ${name} has a date and does not say what kind it is, so nothing is counted from it. `
        : `${count} dated rows do not say what kind they are, so nothing is counted from them. `}
      <RowLink caseFileId={props.caseFileId} entityId={first.entityId} name={name} />
    </p>
  );
}

/** Periods that cannot be as they are recorded: nothing is counted from them until they are right. */
function Contradictory(props: {
  readonly caseFileId: CaseFileId;
  readonly contradictory: ClockFacts['contradictory'];
}) {
  if (props.contradictory.length === 0) return null;
  return (
    <Notice kind="warning">
      {props.contradictory.map(({ kind, entityId, why }) => (
        <p key={entityId}>
          One {definitionOf(kind).name} {contradictionWords[why]}, so nothing is counted from it.{' '}
          <RowLink
            caseFileId={props.caseFileId}
            entityId={entityId}
            name={definitionOf(kind).name}
          />
        </p>
      ))}
    </Notice>
  );
}
