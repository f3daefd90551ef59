import { formatDate } from '../../../guidance/model/dates.ts';
import type { TimetableRule } from '../../../guidance/schema/timetable-rule.ts';
import { englishBankHolidays } from '../../../guidance/timetable/bank-holidays.ts';
import { deadlineWords, surenessWords } from '../../../guidance/timetable/explain.ts';
import type { StandingRule } from '../../../guidance/timetable/local-rules.ts';
import { ruleSets } from '../../../guidance/timetable/shipped-rules.ts';
import { Page } from '../../components/page.tsx';
import { KindTag } from '../../components/timetable/kind-tag.tsx';
import { useSession } from '../../state/session-store.ts';
import { useRulesStore } from '../../state/timetable-rules.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';

/** Every rule of the timetable as it stands in this vault, for a legal team to read and sign. */
export function RulesReport() {
  useShowGuidance('counting-time');
  const { today } = useSession();
  const standing = useRulesStore((state) => state.standing);
  const byId = new Map(standing.map((rule) => [rule.id, rule]));
  const added = standing.filter(({ shipped }) => shipped === null);
  const { knownFrom, confirmedTo, knownTo } = englishBankHolidays;
  return (
    <Page
      title="Rules of the timetable"
      lead={`As they stand in this vault on ${formatDate(today)}. Law, guidance, the court’s rules and local practice are told apart; what is not certain says so.`}
      isWide
    >
      <div className="button-row">
        <button type="button" className="secondary" onClick={() => window.print()}>
          Print the rules
        </button>
      </div>
      <p>
        Working days leave out Saturdays, Sundays, Christmas Day, Good Friday and the bank holidays
        of England and Wales, which are held for {knownFrom} to {knownTo} and confirmed to{' '}
        {confirmedTo}. Nothing is counted in working days beyond them.
      </p>
      {ruleSets.map((set) => (
        <section key={set.title}>
          <h2>{set.title}</h2>
          <RulesTable
            title={set.title}
            rules={set.rules.flatMap(({ id }) => {
              const rule = byId.get(id);
              return rule === undefined ? [] : [rule];
            })}
          />
        </section>
      ))}
      {added.length > 0 && (
        <section>
          <h2>Added by your authority</h2>
          <RulesTable title="Added by your authority" rules={added} />
        </section>
      )}
      <div className="sign-off">
        <p>Checked by</p>
        <p>Post</p>
        <p>Date</p>
      </div>
    </Page>
  );
}

function RulesTable(props: { readonly title: string; readonly rules: readonly StandingRule[] }) {
  return (
    <table className="rules-table">
      <caption className="visually-hidden">{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">What it says</th>
          <th scope="col">What it rests on</th>
        </tr>
      </thead>
      <tbody>
        {props.rules.map((rule) => (
          <RuleRow key={rule.id} standing={rule} />
        ))}
      </tbody>
    </table>
  );
}

function RuleRow({ standing }: { readonly standing: StandingRule }) {
  const { shipped, local, inUse } = standing;
  const rule = inUse ?? shipped;
  if (rule === null) return null;
  return (
    <tr>
      <td>
        <strong>{standing.id}</strong> {rule.title}
        <br />
        <KindTag kind={rule.kind} />
        {inUse === null && <span className="tag">Retired here</span>}
        {rule.scope === 'Wales' && <span className="tag">Wales: not applied</span>}
      </td>
      <td>
        <RuleWords rule={rule} />
        {local !== null && shipped !== null && inUse !== null && (
          <p className="due-note">
            As it comes with the app: <RuleWords rule={shipped} />
          </p>
        )}
      </td>
      <td>
        <RestsOn rule={rule} />
        {local !== null && (
          <p className="due-note">
            {local.change.source}. {local.change.reason}
          </p>
        )}
      </td>
    </tr>
  );
}

function RuleWords({ rule }: { readonly rule: TimetableRule }) {
  if (rule.computes === 'nothing') return <span>{rule.prompt}</span>;
  return (
    <ul className="plain-list">
      {rule.deadlines.map((deadline) => (
        <li key={deadline.part}>
          {deadline.title}: {deadlineWords(deadline)}.
        </li>
      ))}
    </ul>
  );
}

function RestsOn({ rule }: { readonly rule: TimetableRule }) {
  const sure = surenessWords(rule);
  const from = rule.effectiveFrom === null ? null : `from ${formatDate(rule.effectiveFrom)}`;
  const to = rule.effectiveTo === null ? null : `until ${formatDate(rule.effectiveTo)}`;
  const inForce = [from, to].filter((words) => words !== null).join(' ');
  return (
    <>
      <p>{rule.citation}</p>
      <p className="due-note">
        {rule.scope}. {inForce !== '' && `In force ${inForce}. `}
        {sure !== null && `${sure}. `}As at {formatDate(rule.lastChecked)}.
      </p>
      {rule.note !== undefined && <p className="due-note">{rule.note}</p>}
    </>
  );
}
