import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { entityId as entityIdSchema } from '../../../guidance/model/ids.ts';
import { peopleWithoutFamilyTime } from '../../../guidance/rules/family-time.ts';
import { personName } from '../../../guidance/rules/person-name.ts';
import { Notice } from '../../components/notice.tsx';
import { bringIntoView } from '../../state/bring-into-view.ts';
import { caseFileOf, useCaseFileStore } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { useWords } from '../../state/profile-words.ts';
import { anchorOf } from '../../state/routes.ts';

/** The people of whom nothing is recorded yet, by name, each with a way to record it. */
export function NoneRecorded() {
  const { say } = useWords();
  const [failure, setFailure] = useState<string | null>(null);
  const isArchived = useCaseFileStore((state) => state.isArchived);
  // Ids and names in turn, so that typing elsewhere draws nothing again.
  const flat = useCaseFileStore(
    useShallow((state) => {
      const caseFile = caseFileOf(state);
      if (caseFile === null) return [];
      return peopleWithoutFamilyTime(caseFile).flatMap((person) => [
        person.id,
        personName(person),
        person.fields.relationship.trim(),
      ]);
    }),
  );
  const people = Array.from({ length: flat.length / 3 }, (_, index) => ({
    id: flat[index * 3] ?? '',
    name: flat[index * 3 + 1] ?? '',
    relationship: flat[index * 3 + 2] ?? '',
  }));
  if (people.length === 0) return null;

  async function record(id: string) {
    const answer = await addEntity('familyTimeArrangement', null, {
      person: entityIdSchema.parse(id),
    });
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) bringIntoView(anchorOf(answer.entityId));
  }

  return (
    <section className="card" aria-labelledby="none-recorded">
      <h2 id="none-recorded">Nothing recorded yet</h2>
      <p>
        {say(
          'People in the family or who matter to the child, of whom no family time is recorded. Say what there is, or that there is none now and why.',
        )}
      </p>
      <ul className="plain-list none-recorded">
        {people.map(({ id, name, relationship }) => (
          <li key={id}>
            <span>
              {name}
              {relationship !== '' && relationship !== name && (
                <span className="muted">, {relationship}</span>
              )}
            </span>
            {!isArchived && (
              <button type="button" className="quiet" onClick={() => void record(id)}>
                <Plus size={16} aria-hidden="true" />
                Record it<span className="visually-hidden">: {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </section>
  );
}
