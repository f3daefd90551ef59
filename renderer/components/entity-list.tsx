import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { RemovedEntity } from '../../electron/contract/shapes.ts';
import { definitionOf, type EntityKind } from '../../guidance/model/entities.ts';
import type { AnyFieldValue } from '../../guidance/model/fields.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { placesCiting } from '../../guidance/rules/citations.ts';
import { rowInWords, rowsReferringTo } from '../../guidance/rules/referred-to.ts';
import { failureWords } from '../state/failure-words.ts';
import { caseFileOf, useCaseFileStore } from '../state/case-file-store.ts';
import { addEntity, moveEntity, removeEntity, restoreEntity } from '../state/entity-commands.ts';
import { useIsReadOnly } from '../state/read-only.ts';
import {
  loadRemovedOnce,
  refreshRemoved,
  removedFrom,
  useRemovedStore,
} from '../state/removed-store.ts';
import { anchorOf } from '../state/routes.ts';
import { useEntityIds } from '../state/use-field.ts';
import { announce, setCardOpen } from '../state/preferences.ts';
import { Card } from './card.tsx';
import { Notice } from './notice.tsx';
import { RemoveReferred } from './remove-referred.tsx';
import { RemoveSource } from './remove-source.tsx';
import { RemovedList } from './removed-list.tsx';

type Fields = Readonly<Record<string, unknown>>;

type EntityListProps = {
  readonly kind: EntityKind;
  readonly parentId: EntityId | null;
  /** What an added one begins with. */
  readonly begin?: Readonly<Record<string, AnyFieldValue>>;
  /** Only those that pass, for instance the factors for. */
  readonly only?: (fields: Fields) => boolean;
  readonly addLabel: string;
  readonly empty: string;
  /** What one is called while folded and in its buttons; '' for one that has no words yet. */
  readonly titleOf: (fields: Fields) => string;
  /** A few more words beside the title while folded. */
  readonly gistOf?: (fields: Fields) => string;
  /** The level of the heading above the list. */
  readonly under?: 2 | 3;
  readonly isOrdered?: boolean;
  /** False where one is added in another place. */
  readonly canAdd?: boolean;
  readonly children: (entityId: EntityId) => ReactNode;
};

/** A list of entities of one kind that the worker adds to, orders and takes from. */
export function EntityList(props: EntityListProps) {
  const { kind, parentId, begin = {}, only, isOrdered = true, canAdd = true } = props;
  const all = useEntityIds(kind, parentId);
  const ids = only === undefined ? all : all.filter((id) => only(fieldsOf(id)));
  const allRemoved = useRemovedStore((state) => state.removed);
  const removed = removedFrom(allRemoved, { kind, parentId, only });
  const [justRemoved, setJustRemoved] = useState<EntityId | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const isArchived = useCaseFileStore((state) => state.isArchived);
  const isParentReadOnly = useIsReadOnly(parentId ?? ('' as EntityId));
  const isReadOnly = isArchived || isParentReadOnly;
  const word = definitionOf(kind).name;

  useEffect(() => void loadRemovedOnce(), []);

  async function add() {
    const answer = await addEntity(kind, parentId, begin);
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) focusIn(answer.entityId);
  }

  function nameOf(entityId: EntityId, index: number): string {
    return props.titleOf(fieldsOf(entityId)) || `${capitalised(word)} ${index + 1}`;
  }

  function nameOfRemoved({ fields, title }: RemovedEntity): string {
    return props.titleOf(fields) || title || `${capitalised(word)} with no title`;
  }

  function askToRemove(entityId: EntityId, index: number) {
    const name = nameOf(entityId, index);
    const registerNumber = kind === 'source' ? fieldsOf(entityId)['registerNumber'] : null;
    if (typeof registerNumber === 'string') {
      const entities = Object.values(useCaseFileStore.getState().entities);
      const places = placesCiting(entities, registerNumber);
      if (places > 0) {
        setAsking({ why: 'cited', entityId, name, registerNumber, places });
        return;
      }
    }
    const places = placesNaming(entityId);
    if (places.length > 0) {
      setAsking({ why: 'referred_to', entityId, name, places });
      return;
    }
    void remove(entityId, name);
  }

  async function remove(entityId: EntityId, name: string) {
    const answer = await removeEntity(entityId);
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (!answer.ok) return;
    setJustRemoved(entityId);
    announce(`Removed: ${name}`);
    await refreshRemoved();
  }

  function goOn({ entityId, name }: Asking) {
    setAsking(null);
    void remove(entityId, name);
  }

  async function bringBack(entityId: EntityId) {
    const answer = await restoreEntity(entityId);
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (!answer.ok) return;
    setJustRemoved(null);
    focusIn(entityId);
    await refreshRemoved();
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
          <li key={entityId}>
            <Entity
              entityId={entityId}
              titleOf={props.titleOf}
              gistOf={props.gistOf ?? noGist}
              otherwise={`${capitalised(word)} ${index + 1}`}
              level={props.under === 3 ? 4 : 3}
            >
              {props.children(entityId)}
              {!isReadOnly && (
                <div className="entity-tools">
                  {isOrdered && index > 0 && (
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => void move(index, index - 1)}
                    >
                      <ArrowUp size={16} aria-hidden="true" />
                      Up
                      <ItsName
                        entityId={entityId}
                        titleOf={props.titleOf}
                        otherwise={`${capitalised(word)} ${index + 1}`}
                      />
                    </button>
                  )}
                  {isOrdered && index < ids.length - 1 && (
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => void move(index, index + 1)}
                    >
                      <ArrowDown size={16} aria-hidden="true" />
                      Down
                      <ItsName
                        entityId={entityId}
                        titleOf={props.titleOf}
                        otherwise={`${capitalised(word)} ${index + 1}`}
                      />
                    </button>
                  )}
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => askToRemove(entityId, index)}
                  >
                    <Trash2 size={16} aria-hidden="true" />
                    Remove
                    <ItsName
                      entityId={entityId}
                      titleOf={props.titleOf}
                      otherwise={`${capitalised(word)} ${index + 1}`}
                    />
                  </button>
                </div>
              )}
            </Entity>
          </li>
        ))}
      </ol>
      {justRemoved !== null && (
        <Notice kind="information">
          <p>
            Removed. Its history stays.{' '}
            <button type="button" className="quiet" onClick={() => void bringBack(justRemoved)}>
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
      {!isReadOnly && canAdd && (
        <button type="button" className="secondary small" onClick={() => void add()}>
          <Plus size={16} aria-hidden="true" />
          {props.addLabel === '' ? `Add ${word}` : props.addLabel}
        </button>
      )}
      <RemovedList
        removed={removed}
        nameOf={nameOfRemoved}
        canBringBack={!isReadOnly}
        onBringBack={(entityId) => void bringBack(entityId)}
      />
      {asking?.why === 'cited' && (
        <RemoveSource {...asking} onRemove={() => goOn(asking)} onClose={() => setAsking(null)} />
      )}
      {asking?.why === 'referred_to' && (
        <RemoveReferred {...asking} onRemove={() => goOn(asking)} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

/** A removal that waits for a yes. */
type Asking = { readonly entityId: EntityId; readonly name: string } & (
  | { readonly why: 'cited'; readonly registerNumber: string; readonly places: number }
  | { readonly why: 'referred_to'; readonly places: readonly string[] }
);

type EntityProps = {
  readonly entityId: EntityId;
  readonly titleOf: (fields: Fields) => string;
  readonly gistOf: (fields: Fields) => string;
  readonly otherwise: string;
  readonly level: 3 | 4;
  readonly children: ReactNode;
};

/** One of a list: folded to its title once it has one, open while it has no words. */
function Entity({ entityId, titleOf, gistOf, otherwise, level, children }: EntityProps) {
  const title = useCaseFileStore((state) => titleOf(state.entities[entityId]?.fields ?? {}));
  const gist = useCaseFileStore((state) => gistOf(state.entities[entityId]?.fields ?? {}));
  return (
    <Card
      id={anchorOf(entityId)}
      title={title === '' ? otherwise : title}
      level={level}
      {...(gist === '' ? {} : { gist })}
    >
      {children}
    </Card>
  );
}

/** Read out after the word on a button, so that each says which one it is about. Follows the words. */
function ItsName(props: Pick<EntityProps, 'entityId' | 'titleOf' | 'otherwise'>) {
  const title = useCaseFileStore((state) =>
    props.titleOf(state.entities[props.entityId]?.fields ?? {}),
  );
  return <span className="visually-hidden">: {title === '' ? props.otherwise : title}</span>;
}

const noGist = () => '';

function fieldsOf(entityId: EntityId): Fields {
  return useCaseFileStore.getState().entities[entityId]?.fields ?? {};
}

/** Where somebody is chosen, in words. */
function placesNaming(entityId: EntityId): readonly string[] {
  const caseFile = caseFileOf(useCaseFileStore.getState());
  if (caseFile === null) return [];
  return rowsReferringTo(caseFile, entityId).map((row) => rowInWords(caseFile, row));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Puts the focus in the first box of an entity just added or brought back. */
function focusIn(entityId: EntityId): void {
  setCardOpen(anchorOf(entityId), true);
  requestAnimationFrame(() => {
    document
      .getElementById(anchorOf(entityId))
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus();
  });
}
