import type { EntityId } from '../../../guidance/model/ids.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { fieldWords } from '../../state/field-words.ts';
import { useWords } from '../../state/profile-words.ts';
import { useEntityIds } from '../../state/use-field.ts';
import { withWhom } from './with-whom.ts';

/** Family time at a glance: person by person, what it is for, how it is, and when it is looked at again. */
export function FamilyTimeTable() {
  const { say } = useWords();
  const ids = useEntityIds('familyTimeArrangement', null);
  if (ids.length === 0) return null;
  return (
    <div className="table-frame family-time-frame">
      <table className="data stacking">
        <caption>{say('Family time now, by person and purpose')}</caption>
        <thead>
          <tr>
            <th scope="col">With whom</th>
            <th scope="col">What it is for</th>
            <th scope="col">How it is</th>
            <th scope="col">To be reviewed</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((entityId, index) => (
            <Row key={entityId} entityId={entityId} otherwise={`Person ${index + 1}`} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ entityId, otherwise }: { readonly entityId: EntityId; readonly otherwise: string }) {
  // By its words: a name changed elsewhere shows here, and typing in long boxes draws nothing again.
  const words = useCaseFileStore((state) => cellsOf(state.entities[entityId]?.fields ?? {}));
  const [whom, purpose, how, review] = words.split('\n');
  return (
    <tr>
      <th scope="row">{whom === '' ? otherwise : whom}</th>
      <td data-label="What it is for">{purpose === '' ? NOT_SAID : purpose}</td>
      <td data-label="How it is">{how === '' ? NOT_SAID : how}</td>
      <td data-label="To be reviewed">{review === '' ? NOT_SAID : review}</td>
    </tr>
  );
}

const NOT_SAID = <span className="muted">Not said yet</span>;

/** The four cells, a line each: one text compares as the same, where a list would not. */
function cellsOf(fields: Readonly<Record<string, unknown>>): string {
  const part = (name: string) =>
    fieldWords('familyTimeArrangement', fields, name).replace(/\s+/g, ' ').trim();
  const ended = part('endedOn');
  const how = [part('form'), part('frequency'), part('support')]
    .filter((words) => words !== '')
    .map((words) => words.replace(/[.;]$/, ''))
    .join('; ');
  return [
    withWhom(fields).trim(),
    part('purposeInWords') || part('purpose'),
    ended === '' ? how : `Until ${ended}${how === '' ? '' : `: ${how}`}`,
    part('reviewOn'),
  ].join('\n');
}
