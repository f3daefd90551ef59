import { entityDefinitions } from '../../../guidance/model/entities.ts';
import { formatPartialDate } from '../../../guidance/model/dates.ts';
import {
  authorityResponsibility,
  responsibilityOf,
} from '../../../guidance/rules/parental-responsibility.ts';
import { nameIn } from '../../../guidance/rules/family-words.ts';
import { Law } from '../../guidance-view/law.tsx';
import { Term } from '../../guidance-view/term.tsx';
import { useSession } from '../../state/session-store.ts';
import { useKinds } from './use-family.ts';

const basisWords = entityDefinitions.person.fields.parentalResponsibilityBasis.choices;
const statusWords = entityDefinitions.legalStatus.fields.status.choices;

/** Who holds parental responsibility and how, gathered from the people and the legal status. */
export function ParentalResponsibility() {
  const caseFile = useKinds('person', 'legalStatus');
  const { today } = useSession();
  const { holders, notYetKnown } = responsibilityOf(caseFile);
  const authority = authorityResponsibility(caseFile, today);
  return (
    <section className="card">
      <h2>Who holds parental responsibility and how</h2>
      <p className="muted">
        <Term id="parental-responsibility">Parental responsibility</Term> as it is written of each
        person, and as the legal status gives it to the authority.
      </p>
      {holders.length === 0 && authority === null ? (
        <p>Nobody is recorded as having parental responsibility.</p>
      ) : (
        <div className="table-frame">
          <table className="data">
            <caption className="visually-hidden">
              Who holds parental responsibility, how, since when, and how it is known
            </caption>
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col">How it is held</th>
                <th scope="col">Since</th>
                <th scope="col">How this is known</th>
              </tr>
            </thead>
            <tbody>
              {holders.map(({ personId, basis, since, evidence }) => (
                <tr key={personId}>
                  <th scope="row">{nameIn(caseFile, personId)}</th>
                  <td>{basis === null ? <NotSaid /> : basisWords[basis]}</td>
                  <td>{since === null ? <NotSaid /> : formatPartialDate(since)}</td>
                  <td>{evidence.trim() === '' ? <NotSaid /> : evidence}</td>
                </tr>
              ))}
              {authority !== null && (
                <tr>
                  <th scope="row">
                    {authority.status === 'emergency_protection_order'
                      ? 'Who applied for the order'
                      : 'The local authority'}
                  </th>
                  <td colSpan={3}>
                    <Law source={authority.sources.join(' ')} name={statusWords[authority.status]}>
                      {authority.statement}
                    </Law>
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
      {notYetKnown.length > 0 && (
        <p>Not yet known: {notYetKnown.map((id) => nameIn(caseFile, id)).join(', ')}.</p>
      )}
    </section>
  );
}

function NotSaid() {
  return <span className="muted">Not said yet</span>;
}
