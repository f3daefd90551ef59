import * as z from 'zod/mini';

/**
 * Ids are random UUIDs (version 4), branded by what they name, so that one cannot be passed where
 * another is meant. They carry no time and no order (see electron/decisions).
 */
const uuid = () =>
  z
    .string()
    .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

export const vaultId = uuid().brand<'VaultId'>();
export type VaultId = z.infer<typeof vaultId>;

export const caseFileId = uuid().brand<'CaseFileId'>();
export type CaseFileId = z.infer<typeof caseFileId>;

export const entityId = uuid().brand<'EntityId'>();
export type EntityId = z.infer<typeof entityId>;

export const changeId = uuid().brand<'ChangeId'>();
export type ChangeId = z.infer<typeof changeId>;

export const actorId = uuid().brand<'ActorId'>();
export type ActorId = z.infer<typeof actorId>;

export const exportId = uuid().brand<'ExportId'>();
export type ExportId = z.infer<typeof exportId>;
