import { useState } from 'react';
import { childrenOf } from '../../../guidance/model/case-file.ts';
import { localOptionsOf, tasksFor } from '../../../guidance/rules/profile/pathway.ts';
import { isOptionId, optionById } from '../../../guidance/catalogue.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { Profile, ProfileTask } from '../../../guidance/schema/profile.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { announce } from '../../state/preferences.ts';
import { useSession } from '../../state/session-store.ts';
import { useCaseFile } from '../../state/use-field.ts';
import { Corrections } from '../../components/corrections.tsx';
import { PlaceLinks } from './place-link.tsx';

type TasksProps = {
  readonly profile: Profile;
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
};

/** The tasks after a decision: those for the plan the worker has concluded on, then the others. */
export function Tasks({ profile, caseFileId, appraisalId }: TasksProps) {
  const caseFile = useCaseFile();
  if (caseFile === null || profile.tasks.length === 0) return null;
  const preferred = childrenOf(caseFile, appraisalId, 'option')
    .filter(({ fields }) => fields.conclusion === 'preferred')
    .map(({ fields }) => fields.optionId);
  const forThePlan = tasksFor(profile, preferred);
  const others = profile.tasks.filter((task) => !forThePlan.includes(task));
  const list = (tasks: readonly ProfileTask[]) => (
    <ul className="local-list plain-list">
      {tasks.map((task) => (
        <li key={task.id}>
          <Task profile={profile} task={task} caseFileId={caseFileId} appraisalId={appraisalId} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className="card" aria-labelledby="pathway-tasks">
      <h2 id="pathway-tasks">Tasks after the decision</h2>
      <p className="muted">
        {preferred.length === 0
          ? 'No preferred plan has been concluded yet. These belong to any plan.'
          : `For any plan, and for the preferred plan as you have concluded it: ${preferred.map((id) => wordsFor(profile, id)).join('; ')}.`}
      </p>
      {list(forThePlan)}
      {others.length > 0 && (
        <details className="why">
          <summary>Tasks for other plans ({others.length})</summary>
          <div>{list(others)}</div>
        </details>
      )}
    </section>
  );
}

function Task(props: TasksProps & { readonly task: ProfileTask }) {
  const { profile, task } = props;
  const { today } = useSession();
  const [failure, setFailure] = useState<string | null>(null);
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const doneId = useCaseFileStore(
    (state) =>
      Object.values(state.entities).find(
        (entity) =>
          entity.kind === 'pathwayTask' &&
          entity.fields['profile'] === profile.id &&
          entity.fields['task'] === task.id,
      )?.id ?? null,
  );

  async function markDone() {
    const answer = await addEntity('pathwayTask', null, {
      profile: profile.id,
      task: task.id,
      doneOn: { date: today, precision: 'day' },
    });
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) announce(`Recorded as done: ${task.title}`);
  }

  return (
    <>
      <p>
        <strong>{task.title}</strong>
      </p>
      <p className="muted">
        {task.who}
        {task.when !== undefined && `. ${task.when}`}
        {task.options !== undefined &&
          `. For: ${task.options.map((id) => wordsFor(profile, id)).join('; ')}`}
        . {task.why ?? ''}
      </p>
      {task.where !== undefined && (
        <PlaceLinks
          places={task.where}
          caseFileId={props.caseFileId}
          appraisalId={props.appraisalId}
        />
      )}
      <Corrections profile={profile} ids={task.corrections} />
      {doneId === null ? (
        !isArchived && (
          <button type="button" className="quiet" onClick={() => void markDone()}>
            Record as done<span className="visually-hidden">: {task.title}</span>
          </button>
        )
      ) : (
        <div className="prompt-answer">
          <DateField
            kind="pathwayTask"
            entityId={doneId}
            field="doneOn"
            labelledFor={`for “${task.title}”`}
            hint="Clear the date if it is not done after all."
          />
          <TextField
            kind="pathwayTask"
            entityId={doneId}
            field="note"
            labelledFor={`for “${task.title}”`}
            rows={2}
          />
        </div>
      )}
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </>
  );
}

/** An option in the authority's words, else in the product's. */
function wordsFor(profile: Profile, optionId: string): string {
  const [local] = localOptionsOf(profile, optionId);
  if (local !== undefined) return local.words;
  return isOptionId(optionId) ? optionById(optionId).title : optionId;
}
