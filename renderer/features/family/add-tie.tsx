import { useId, useRef, useState, type FormEvent } from 'react';
import { definitionOf } from '../../../guidance/model/entities.ts';
import { entityId as entityIdSchema, type EntityId } from '../../../guidance/model/ids.ts';
import { coupleTitle, parentageTitle } from '../../../guidance/rules/family-words.ts';
import { typedFields } from '../../../guidance/model/case-file.ts';
import { usePeople } from '../../components/fields/reference-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { announce } from '../../state/preferences.ts';
import { tieMessage, type TieMessage, type TwoPeople } from './tie-messages.ts';
import { familyNow } from './use-family.ts';

/** What a form adds: which kind, the fields of its two people, and the field that says how. */
export const tieForms = {
  parentage: {
    people: [
      { field: 'parentPerson', label: 'Parent' },
      { field: 'childPerson', label: 'Child' },
    ],
    how: 'nature',
  },
  couple: {
    people: [
      { field: 'onePartner', label: 'One of them' },
      { field: 'otherPartner', label: 'The other' },
    ],
    how: 'status',
  },
} as const;

type AddTieProps = {
  readonly kind: keyof typeof tieForms;
  /** What the form is called, for a screen reader. */
  readonly title: string;
  /** Somebody who is one of the two whatever else is chosen, for instance whose card it is. */
  readonly fixed: { readonly field: string; readonly entityId: EntityId } | null;
  readonly onClose: () => void;
};

/** Says who is whose parent, or who are a couple, by choosing people already listed. */
export function AddTie({ kind, title, fixed, onClose }: AddTieProps) {
  const { people, how } = tieForms[kind];
  const [chosen, setChosen] = useState<TwoPeople>(
    fixed === null ? {} : { [fixed.field]: fixed.entityId },
  );
  const [howChosen, setHowChosen] = useState('');
  const [message, setMessage] = useState<TieMessage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const howDefinition = definitionOf(kind).fields[how];

  async function add(event: FormEvent) {
    event.preventDefault();
    const problem = tieMessage(familyNow(), kind, chosen, null);
    setMessage(problem);
    if (problem !== null) {
      const beside = document.getElementById(`${id}-${problem.field}`);
      (beside ?? form.current?.querySelector('select'))?.focus();
      return;
    }
    const fields = { ...chosen, [how]: howChosen === '' ? null : howChosen };
    const answer = await addEntity(kind, null, fields);
    if (!answer.ok) {
      setFailure(failureWords(answer.code, answer.ref));
      return;
    }
    announce(`Added: ${titleOf(kind, fields)}`);
    onClose();
  }

  return (
    <form
      ref={form}
      className="tie-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => void add(event)}
    >
      <div className="field-row">
        {people
          .filter(({ field }) => field !== fixed?.field)
          .map(({ field, label }, index) => (
            <PickPerson
              key={field}
              id={`${id}-${field}`}
              label={fixed === null || kind === 'parentage' ? label : 'With whom'}
              kinds={kindsOf(kind, field)}
              except={fixed?.entityId ?? null}
              value={chosen[field] ?? null}
              problem={
                message !== null && (message.field === field || fixed !== null)
                  ? message.words
                  : null
              }
              isFirst={index === 0}
              onChoose={(person) => setChosen({ ...chosen, [field]: person })}
            />
          ))}
        <div className="field">
          <label htmlFor={`${id}-how`} className="field-label">
            {howDefinition?.label}
          </label>
          <select
            id={`${id}-how`}
            className="select-box"
            value={howChosen}
            onChange={(event) => setHowChosen(event.target.value)}
          >
            <option value="">Choose</option>
            {howDefinition?.type === 'choice' &&
              Object.entries(howDefinition.choices).map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
          </select>
        </div>
      </div>
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="form-buttons">
        <button type="submit" className="primary small">
          Add
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

type PickPersonProps = {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly string[];
  readonly except: EntityId | null;
  readonly value: EntityId | null;
  readonly problem: string | null;
  readonly isFirst: boolean;
  readonly onChoose: (person: EntityId | null) => void;
};

function PickPerson(props: PickPersonProps) {
  const { id, problem, value } = props;
  const people = usePeople(props.kinds).filter(([personId]) => personId !== props.except);
  return (
    <div className={problem === null ? 'field' : 'field failing'}>
      <label htmlFor={id} className="field-label">
        {props.label}
      </label>
      {problem !== null && (
        <p className="field-error" id={`${id}-problem`} role="alert">
          <span className="visually-hidden">Error: </span>
          {problem}
        </p>
      )}
      <select
        id={id}
        className="select-box"
        // The form was asked for by the button that stood in its place.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={props.isFirst}
        value={value ?? ''}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) =>
          props.onChoose(
            event.target.value === '' ? null : entityIdSchema.parse(event.target.value),
          )
        }
      >
        <option value="">{people.length === 0 ? 'Nobody else is listed yet' : 'Choose'}</option>
        {people.map(([personId, name]) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function kindsOf(kind: keyof typeof tieForms, field: string): readonly string[] {
  const definition = definitionOf(kind).fields[field];
  return definition?.type === 'reference' ? definition.to : [];
}

function titleOf(
  kind: keyof typeof tieForms,
  fields: Readonly<Record<string, string | null>>,
): string {
  const family = familyNow();
  return kind === 'parentage'
    ? parentageTitle(family, typedFields(fields, 'parentage'))
    : coupleTitle(family, typedFields(fields, 'couple'));
}
