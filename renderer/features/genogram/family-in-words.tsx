import { Link } from 'wouter';
import type { RelativeWords } from '../../../guidance/genogram/kinship-words.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { cardOfRelative } from './card-of-relative.ts';

/** Everything the picture shows, for those who would sooner read it or cannot see it. */
export function FamilyInWords(props: {
  readonly caseFileId: CaseFileId;
  readonly words: readonly RelativeWords[];
}) {
  return (
    <section className="genogram-words">
      <h2 id="genogram-words">The same in words</h2>
      {/* A wide table scrolls by itself, so it must be reachable with the keyboard. */}
      <div
        className="table-frame"
        role="region"
        aria-labelledby="genogram-words"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Born and died</th>
              <th scope="col">How they are tied</th>
            </tr>
          </thead>
          <tbody>
            {props.words.map((one) => (
              <Row key={one.id} caseFileId={props.caseFileId} words={one} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row(props: { readonly caseFileId: CaseFileId; readonly words: RelativeWords }) {
  const { id, name, relationship, sex, life, ties, household } = props.words;
  const { href, show } = cardOfRelative(props.caseFileId, id, relationship === 'The child');
  return (
    <tr>
      <th scope="row">
        <Link href={href} onClick={show}>
          {name}
        </Link>
        <span className="muted">
          {[relationship, sex].filter((part) => part !== '').join(', ')}
        </span>
      </th>
      <td>{life === '' ? 'Not recorded' : life}</td>
      <td>
        {ties.length === 0 && household === '' ? (
          'No tie recorded'
        ) : (
          <ul>
            {[...ties, household]
              .filter((words) => words !== '')
              .map((words) => (
                <li key={words}>{words}</li>
              ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
