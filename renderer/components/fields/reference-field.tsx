import { useId } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { EntityKind, FieldsOf } from '../../../guidance/model/entities.ts';
import { entityId as entityIdSchema, type EntityId } from '../../../guidance/model/ids.ts';
import { compareOrder } from '../../../guidance/rules/order.ts';
import { personName } from '../../../guidance/rules/person-name.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useField } from '../../state/use-field.ts';

type ReferenceFieldProps<Kind extends EntityKind> = {
  readonly kind: Kind;
  readonly entityId: EntityId;
  readonly field: keyof FieldsOf<Kind> & string;
  readonly label?: string;
  readonly hint?: string;
  /** People who make no sense here, for instance the one already chosen as the other of two. */
  readonly except?: readonly (EntityId | null)[];
  /** What is wrong with the choice and what to do. What was chosen stays. */
  readonly problem?: string | null;
};

/**
 * Names somebody who is already in the case file, so that nobody is typed twice. The child comes
 * first where the child may be chosen. Somebody chosen and since removed is said to be so.
 */
export function ReferenceField<Kind extends EntityKind>(props: ReferenceFieldProps<Kind>) {
  const { kind, entityId, field, except = [], problem = null } = props;
  const { definition, value, edit, leave, status } = useField(kind, entityId, field);
  const isReadOnly = useIsReadOnly(entityId);
  const id = useId();
  if (definition.type !== 'reference') throw new Error(`${field} is not a reference.`);
  const people = usePeople(definition.to);
  const chosen = typeof value === 'string' ? value : '';
  const isGone = chosen !== '' && !people.some(([personId]) => personId === chosen);
  return (
    <div className={problem === null ? 'field' : 'field failing'}>
      <label htmlFor={id} className="field-label">
        {props.label ?? definition.label}
      </label>
      {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
      {problem !== null && (
        <p className="field-error" id={`${id}-problem`} role="alert">
          <span className="visually-hidden">Error: </span>
          {problem}
        </p>
      )}
      <select
        id={id}
        className="select-box"
        disabled={isReadOnly}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={chosen}
        onChange={(event) => {
          edit(event.target.value === '' ? null : entityIdSchema.parse(event.target.value));
          leave();
        }}
      >
        <option value="">{people.length === 0 ? 'Nobody has been added yet' : 'Choose'}</option>
        {isGone && <option value={chosen}>Somebody who has been removed</option>}
        {people
          .filter(([personId]) => personId === chosen || !except.includes(personId))
          .map(([personId, name]) => (
            <option key={personId} value={personId}>
              {name}
            </option>
          ))}
      </select>
      {status === 'failed' && <p className="field-error">Not saved. It will be tried again.</p>}
    </div>
  );
}

/** Everyone of these kinds with a name to choose by. Typing elsewhere draws nothing again. */
export function usePeople(kinds: readonly string[]): readonly (readonly [EntityId, string])[] {
  const flat = useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities)
        .filter((entity) => kinds.includes(entity.kind))
        .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareOrder(a, b))
        .flatMap((entity) => [entity.id, personName(entity) || 'Somebody with no name yet']),
    ),
  );
  const people: (readonly [EntityId, string])[] = [];
  for (let index = 0; index < flat.length; index += 2) {
    people.push([flat[index] as EntityId, flat[index + 1] ?? '']);
  }
  return people;
}
