import type { AppClient } from '../../electron/contract/contract.ts';
import type { Reply } from '../../electron/contract/procedure.ts';
import type { EntityKind } from '../../guidance/model/entities.ts';
import type { EntityRecord } from '../../guidance/model/entity.ts';
import type { AnyFieldValue } from '../../guidance/model/fields.ts';
import {
  entityId as entityIdSchema,
  type CaseFileId,
  type ChangeId,
  type EntityId,
} from '../../guidance/model/ids.ts';

/** The value of a reply, or the failure as an error: for calls that a test takes for granted. */
export function value<Value>(reply: Reply<Value, string>): Value {
  if (!reply.ok) throw new Error(`The call was refused: ${reply.error.code}.`);
  return reply.value;
}

/** The code of a reply that was refused; null where it was not. */
export function codeOf(reply: Reply<unknown, string>): string | null {
  return reply.ok ? null : reply.error.code;
}

/** One case file as somebody at the screen works on it: it remembers the heads it was given. */
export type CaseDesk = {
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  readonly childId: EntityId;
  /** Every entity as the core gives it. */
  readonly entities: () => Promise<readonly EntityRecord[]>;
  readonly option: (optionId: string) => Promise<EntityId>;
  /** Makes an entity of its own id and gives it back. */
  readonly add: (
    kind: EntityKind,
    fields?: Readonly<Record<string, AnyFieldValue>>,
    parentId?: EntityId | null,
  ) => Promise<EntityId>;
  /** Saves a field on top of what this desk last saw of it. */
  readonly type: (
    entityId: EntityId,
    field: string,
    value: AnyFieldValue,
  ) => ReturnType<AppClient['field.save']>;
  readonly seal: (entityId: EntityId, field: string) => Promise<void>;
  readonly head: (entityId: EntityId, field: string) => ChangeId | null;
  /** The words of every step of a field's history, newest first. */
  readonly wordings: (entityId: EntityId, field: string) => Promise<readonly AnyFieldValue[]>;
};

/** A new case file, open on a desk. */
export async function newCaseFile(client: AppClient, familyName = 'Hartwell'): Promise<CaseDesk> {
  const made = value(
    await client['caseFile.create']({ givenName: 'Isla', familyName, birthStatus: 'born' }),
  );
  return openDesk(client, made.caseFileId);
}

/** A case file that is there already, on a desk of its own, as in another window. */
export async function openDesk(client: AppClient, caseFileId: CaseFileId): Promise<CaseDesk> {
  const heads = new Map<string, ChangeId>();
  const read = async (): Promise<readonly EntityRecord[]> => {
    const { entities } = value(await client['caseFile.open']({ caseFileId }));
    for (const entity of entities) {
      for (const [field, head] of Object.entries(entity.heads)) {
        heads.set(`${entity.id}.${field}`, head);
      }
    }
    return entities;
  };
  const first = await read();
  const newest = first.filter((entity) => entity.kind === 'appraisal').at(-1);
  const child = first.find((entity) => entity.kind === 'child');
  if (newest === undefined || child === undefined) throw new Error('Every case file has them.');
  return {
    caseFileId,
    appraisalId: newest.id,
    childId: child.id,
    entities: read,
    option: async (optionId) => {
      const found = (await read()).find(
        (entity) => entity.parentId === newest.id && entity.fields['optionId'] === optionId,
      );
      if (found === undefined) throw new Error(`There is no option ${optionId}.`);
      return found.id;
    },
    add: async (kind, fields = {}, parentId = null) => {
      const entityId = entityIdSchema.parse(crypto.randomUUID());
      const request = { entityId, caseFileId, kind, parentId, after: null, fields: { ...fields } };
      const { entity } = value(await client['entity.create'](request));
      for (const [field, head] of Object.entries(entity.heads)) {
        heads.set(`${entity.id}.${field}`, head);
      }
      return entityId;
    },
    type: async (entityId, field, typed) => {
      const basedOn = heads.get(`${entityId}.${field}`) ?? null;
      const reply = await client['field.save']({ entityId, field, value: typed, basedOn });
      if (reply.ok) heads.set(`${entityId}.${field}`, reply.value.head);
      return reply;
    },
    seal: async (entityId, field) => {
      value(await client['field.seal']({ entityId, field }));
    },
    head: (entityId, field) => heads.get(`${entityId}.${field}`) ?? null,
    wordings: async (entityId, field) =>
      value(await client['field.history']({ entityId, field })).entries.map((entry) => entry.value),
  };
}
