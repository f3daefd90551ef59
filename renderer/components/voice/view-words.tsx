import { formatPartialDate } from '../../../guidance/model/dates.ts';
import type { EntityOf } from '../../../guidance/model/entities.ts';
import { agoWords } from '../../../guidance/rules/ago.ts';
import { useSession } from '../../state/session-store.ts';

/** A view as it was recorded: when, how, who was there, and the exact words. */
export function ViewWords({ view }: { readonly view: EntityOf<'view'> }) {
  const { ascertainedOn, method, present, exactWords } = view.fields;
  const { today } = useSession();
  const ago = agoWords(ascertainedOn, today);
  return (
    <>
      <p>
        <strong>
          {ascertainedOn === null ? 'No date recorded' : formatPartialDate(ascertainedOn)}
        </strong>
        {ago !== null && `, ${ago}`}
        {method !== '' && `. ${method}`}
        {present !== '' && `. Present: ${present}`}
      </p>
      {exactWords === '' ? (
        <p className="muted">No words have been written down.</p>
      ) : (
        <blockquote>{exactWords}</blockquote>
      )}
    </>
  );
}
