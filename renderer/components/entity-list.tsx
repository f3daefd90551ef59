import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { definitionOf, type EntityKind } from '../../guidance/model/entities.ts';
import type { AnyFieldValue } from '../../guidance/model/fields.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { failureWords } from '../state/failure-words.ts';
import {
  addEntity,
  moveEntity,
  removeEntity,
  restoreEntity,
  useCaseFileStore,
} from '../state/case-file-store.ts';
import { useIsReadOnly } from '../state/read-only.ts';
import { anchorOf } from '../state/routes.ts';
import { useEntityIds } from '../state/use-field.ts';
import { announce } from '../state/preferences.ts';
import { Notice } from './notice.tsx';

type EntityListProps = {
  readonly kind: EntityKind;
  readonly parentId: EntityId | null;
  /** What an added one begins with. */
  readonly begin?: Readonly<Record<string, AnyFieldValue>>;
  /** Only those that pass, for instance the factors for. */
  readonly only?: (entityId: EntityId) => boolean;
  readonly addLabel: string;
  readonly empty: string;
  /** Names one in its heading and its buttons. */
  readonly nameOf: (entityId: EntityId, index: number) => string;
  readonly isOrdered?: boolean;
  readonly children: (entityId: EntityId) => ReactNode;
};

/** A list of entities of one kind that the worker adds to, orders and takes from. */
export function EntityList(props: EntityListProps) {
  const { kind, parentId, begin = {}, only, isOrdered = true } = props;
  const all = useEntityIds(kind, parentId);
  const ids = only === undefined ? all : all.filter(only);
  const [removed, setRemoved] = useState<EntityId | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const isParentReadOnly = useIsReadOnly(parentId ?? ('' as EntityId));
  const isReadOnly = isArchived || isParentReadOnly;
  const word = definitionOf(kind).name;

  async function add() {
    const answer = await addEntity(kind, parentId, begin);
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) focusIn(answer.entityId);
  }

  async function remove(entityId: EntityId, index: number) {
    const name = props.nameOf(entityId, index);
    const answer = await removeEntity(entityId);
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (!answer.ok) return;
    setRemoved(entityId);
    announce(`Removed: ${name}`);
  }

  async function move(at: number, to: number) {
    const entityId = ids[at];
    if (entityId === undefined) return;
    const after = to > at ? ids[to] : ids[to - 1];
    const answer = await moveEntity(entityId, after ?? null);
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
  }

  return (
    <div className="entity-list">
      {ids.length === 0 && <p className="muted">{props.empty}</p>}
      <ol className="plain-list">
        {ids.map((entityId, index) => (
          <li key={entityId} id={anchorOf(entityId)} className="entity">
            <div className="entity-body">{props.children(entityId)}</div>
            {!isReadOnly && (
              <div className="entity-tools">
                {isOrdered && index > 0 && (
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => void move(index, index - 1)}
                  >
                    <ArrowUp size={16} aria-hidden="true" />
                    Up<span className="visually-hidden">: {props.nameOf(entityId, index)}</span>
                  </button>
                )}
                {isOrdered && index < ids.length - 1 && (
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => void move(index, index + 1)}
                  >
                    <ArrowDown size={16} aria-hidden="true" />
                    Down<span className="visually-hidden">: {props.nameOf(entityId, index)}</span>
                  </button>
                )}
                <button
                  type="button"
                  className="quiet"
                  onClick={() => void remove(entityId, index)}
                >
                  <Trash2 size={16} aria-hidden="true" />
                  Remove<span className="visually-hidden">: {props.nameOf(entityId, index)}</span>
                </button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {removed !== null && (
        <Notice kind="information">
          <p>
            Removed. Its history stays.{' '}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                void restoreEntity(removed).then(() => focusIn(removed));
                setRemoved(null);
              }}
            >
              Bring it back
            </button>
          </p>
        </Notice>
      )}
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
      {!isReadOnly && (
        <button type="button" className="secondary small" onClick={() => void add()}>
          <Plus size={16} aria-hidden="true" />
          {props.addLabel === '' ? `Add ${word}` : props.addLabel}
        </button>
      )}
    </div>
  );
}

/** Puts the focus in the first box of an entity just added or brought back. */
function focusIn(entityId: EntityId): void {
  requestAnimationFrame(() => {
    document
      .getElementById(anchorOf(entityId))
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus();
  });
}
