import type Database from 'better-sqlite3';
import * as z from 'zod/mini';
import { instant, type Instant } from '../../../guidance/model/dates.ts';
import { actorId, vaultId, type ActorId, type VaultId } from '../../../guidance/model/ids.ts';
import type { WorkerDetails } from '../../contract/shapes.ts';

const vaultRow = z.strictObject({
  vaultId,
  actorId,
  createdAt: instant,
  recoveryKeyConfirmedAt: z.nullable(instant),
});
export type VaultRow = z.infer<typeof vaultRow>;

const workerRow = z.strictObject({
  actorId,
  name: z.string(),
  role: z.string(),
  registrationNumber: z.string(),
  team: z.string(),
  localAuthority: z.string(),
});
export type WorkerRow = z.infer<typeof workerRow>;

const FIND_VAULT = `
  SELECT vault_id AS vaultId, actor_id AS actorId, created_at AS createdAt,
    recovery_key_confirmed_at AS recoveryKeyConfirmedAt
  FROM vault_meta`;

const INSERT_VAULT = `
  INSERT INTO vault_meta (only_row, vault_id, actor_id, created_at, recovery_key_confirmed_at)
  VALUES (1, :vaultId, :actorId, :at, NULL)`;

const CONFIRM_RECOVERY_KEY = `
  UPDATE vault_meta
  SET recovery_key_confirmed_at = :at`;

const FIND_WORKER = `
  SELECT actor_id AS actorId, name, role, registration_number AS registrationNumber, team,
    local_authority AS localAuthority
  FROM worker
  WHERE actor_id = :actorId`;

const INSERT_WORKER = `
  INSERT INTO worker (
    actor_id, name, role, registration_number, team, local_authority, created_at, changed_at
  )
  VALUES (:actorId, :name, :role, :registrationNumber, :team, :localAuthority, :at, :at)`;

const UPDATE_WORKER = `
  UPDATE worker
  SET name = :name, role = :role, registration_number = :registrationNumber, team = :team,
    local_authority = :localAuthority, changed_at = :at
  WHERE actor_id = :actorId`;

const FIND_SETTINGS = `SELECT name, value FROM setting`;

const SAVE_SETTING = `
  INSERT INTO setting (name, value)
  VALUES (:name, :value)
  ON CONFLICT (name) DO UPDATE SET value = :value`;

/** The vault's own row; null where there is none, which no whole vault has. */
export function findVault(database: Database.Database): VaultRow | null {
  const row = database.prepare(FIND_VAULT).get();
  return row === undefined ? null : vaultRow.parse(row);
}

/** Writes the vault's own row and its first worker. Called once, when the vault is made. */
export function insertVault(
  database: Database.Database,
  vault: { readonly vaultId: VaultId; readonly actorId: ActorId; readonly at: Instant },
  worker: WorkerDetails,
): void {
  database.prepare(INSERT_WORKER).run({ ...worker, actorId: vault.actorId, at: vault.at });
  database.prepare(INSERT_VAULT).run(vault);
}

/** Records that the recovery key has been typed back; null for a new one not yet typed back. */
export function recordRecoveryKey(database: Database.Database, at: Instant | null): void {
  database.prepare(CONFIRM_RECOVERY_KEY).run({ at });
}

/** A worker by actor id. Throws for an actor that is not there: a vault always has its worker. */
export function findWorker(database: Database.Database, actor: ActorId): WorkerRow {
  return workerRow.parse(database.prepare(FIND_WORKER).get({ actorId: actor }));
}

/** Changes a worker's details. The actor stays the same, so earlier changes stay theirs. */
export function updateWorker(
  database: Database.Database,
  actor: ActorId,
  details: WorkerDetails,
  at: Instant,
): void {
  database.prepare(UPDATE_WORKER).run({ ...details, actorId: actor, at });
}

/** Every setting kept, by name. */
export function findSettings(database: Database.Database): ReadonlyMap<string, string> {
  const rows = z
    .array(z.strictObject({ name: z.string(), value: z.string() }))
    .parse(database.prepare(FIND_SETTINGS).all());
  return new Map(rows.map((row) => [row.name, row.value]));
}

export function saveSetting(database: Database.Database, name: string, value: string): void {
  database.prepare(SAVE_SETTING).run({ name, value });
}
