import type { CaseloadRow } from '../../../electron/contract/caseload-shapes.ts';
import { formatPartialDate } from '../../../guidance/model/dates.ts';
import { timelinessChoices } from './filter-words.ts';

type TimelinessCellProps = {
  readonly childName: string;
  readonly timeliness: CaseloadRow['timeliness'];
};

/** The judgement that stands, in words, with its reason and the drift statement behind it. */
export function TimelinessCell({ childName, timeliness }: TimelinessCellProps) {
  if (timeliness === null) return <span className="muted">Not judged</span>;
  const { rating, judgedOn, reason, drift } = timeliness;
  const hasWords = reason.trim() !== '' || drift.trim() !== '';
  return (
    <>
      <span className={`tag rating-tag rating-${rating}`}>{timelinessChoices[rating]}</span>
      {judgedOn !== null && <div className="muted">{formatPartialDate(judgedOn)}</div>}
      {hasWords ? (
        <details className="reasons">
          <summary>
            Why<span className="visually-hidden">, for {childName}</span>
          </summary>
          {reason.trim() !== '' && <p className="written">{reason}</p>}
          {drift.trim() !== '' && (
            <>
              <p>
                <strong>What has drifted</strong>
              </p>
              <p className="written">{drift}</p>
            </>
          )}
        </details>
      ) : (
        <div className="muted">No reason given</div>
      )}
    </>
  );
}
