import type { LocalDeadline, Profile, ProfileApproval } from '../../../guidance/schema/profile.ts';
import { SourceList } from '../../guidance-view/law.tsx';
import { Corrections } from '../../components/corrections.tsx';

/** The authority's own deadlines, always marked as local: none of them is law. */
export function Deadlines(props: {
  readonly profile: Profile;
  readonly deadlines: readonly LocalDeadline[];
}) {
  return (
    <ul className="local-list plain-list">
      {props.deadlines.map((deadline) => (
        <li key={deadline.id}>
          <p>
            <span className="tag">Local</span> <strong>{deadline.title}:</strong> {deadline.due}.
            {deadline.onlyFor !== undefined && ` Only for: ${deadline.onlyFor}.`}
          </p>
          {deadline.note !== undefined && <p className="muted">{deadline.note}</p>}
          <Corrections profile={props.profile} ids={deadline.corrections} />
        </li>
      ))}
    </ul>
  );
}

/** Which post decides here, with who decides in law beside it. */
export function Approvals(props: {
  readonly profile: Profile;
  readonly approvals: readonly ProfileApproval[];
}) {
  return (
    <ul className="local-list plain-list">
      {props.approvals.map((approval) => (
        <li key={approval.id}>
          <p>
            <strong>{approval.what}:</strong> {approval.post}.
          </p>
          {approval.inLaw !== undefined && (
            <details className="why">
              <summary>
                In law: {approval.inLaw}
                <span className="visually-hidden"> ({approval.what})</span>
              </summary>
              <div>
                <SourceList ids={approval.sources ?? []} />
              </div>
            </details>
          )}
          <Corrections profile={props.profile} ids={approval.corrections} />
        </li>
      ))}
    </ul>
  );
}
