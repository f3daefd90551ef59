import type Database from 'better-sqlite3';
import type { CaseFileId, ChangeId } from '../../../guidance/model/ids.ts';
import { hashOfChange, hashOfPayload } from './chain.ts';
import { basesOf } from './changes.ts';
import { prepared } from './prepared.ts';

export type Verification = {
  readonly isWhole: boolean;
  readonly sealedChanges: number;
  /** The first change that does not follow from those before it. */
  readonly firstBroken: ChangeId | null;
};

type SealedRow = {
  readonly changeKey: number;
  readonly changeId: ChangeId;
  readonly vaultId: string;
  readonly sequence: number;
  readonly at: string;
  readonly actorId: string;
  readonly entityId: string;
  readonly field: string;
  readonly payloadHash: Buffer;
  readonly hash: Buffer;
  readonly salt: Buffer | null;
  readonly value: string | null;
};

/** Payloads may have been purged: the chain is over their hashes and still verifies. */
const FIND_SEALED = `
  SELECT change.change_key AS changeKey, change.change_id AS changeId,
    change.vault_id AS vaultId, change.sequence, change.at, change.actor_id AS actorId,
    entity.entity_id AS entityId, change.field, change.payload_hash AS payloadHash, change.hash,
    change_payload.salt, change_payload.value
  FROM change
  JOIN entity ON entity.entity_key = change.entity_key
  LEFT JOIN change_payload ON change_payload.change_key = change.change_key
  WHERE change.case_file_key = :caseFileKey AND change.sequence IS NOT NULL
  ORDER BY change.vault_id, change.sequence`;

/** A field that shows a change which another change of it has replaced shows old words as new. */
const FIND_OUTDATED_HEAD = `
  SELECT later.change_id AS changeId
  FROM field
  JOIN change AS head ON head.change_key = field.head
  JOIN change_basis ON change_basis.based_on = head.change_id
  JOIN change AS later ON later.change_key = change_basis.change_key
  WHERE field.case_file_key = :caseFileKey
  LIMIT 1`;

/** A change whose field is not there: words that no longer show. */
const FIND_UNSHOWN_CHANGE = `
  SELECT change.change_id AS changeId
  FROM change
  LEFT JOIN field ON field.entity_key = change.entity_key AND field.name = change.field
  WHERE change.case_file_key = :caseFileKey AND change.field <> '#created'
    AND field.field_key IS NULL
  LIMIT 1`;

/**
 * Computes the hash chain of a case file again from its changes, vault by vault, and checks that
 * what the case file shows is where its history ends.
 */
export function verifyHistory(
  database: Database.Database,
  caseFileKey: number,
  caseFileId: CaseFileId,
): Verification {
  let sealedChanges = 0;
  let previous: SealedRow | null = null;
  const rows = prepared<{ caseFileKey: number }, SealedRow>(database, FIND_SEALED);
  for (const row of rows.all({ caseFileKey })) {
    const before: SealedRow | null = previous?.vaultId === row.vaultId ? previous : null;
    if (!follows(database, row, before, caseFileId)) {
      return { isWhole: false, sealedChanges, firstBroken: row.changeId };
    }
    sealedChanges += 1;
    previous = row;
  }
  const astray =
    findOne(database, FIND_OUTDATED_HEAD, caseFileKey) ??
    findOne(database, FIND_UNSHOWN_CHANGE, caseFileKey);
  return { isWhole: astray === null, sealedChanges, firstBroken: astray };
}

function follows(
  database: Database.Database,
  row: SealedRow,
  before: SealedRow | null,
  caseFileId: CaseFileId,
): boolean {
  if (row.sequence !== (before?.sequence ?? 0) + 1) return false;
  if (row.salt !== null && row.value !== null) {
    if (!hashOfPayload(row.salt, row.value).equals(row.payloadHash)) return false;
  }
  const basedOn = basesOf(database, row.changeKey);
  return hashOfChange({ ...row, caseFileId, basedOn, previousHash: before?.hash ?? null }).equals(
    row.hash,
  );
}

function findOne(
  database: Database.Database,
  statement: string,
  caseFileKey: number,
): ChangeId | null {
  const row = prepared<{ caseFileKey: number }, { readonly changeId: ChangeId }>(
    database,
    statement,
  ).get({ caseFileKey });
  return row?.changeId ?? null;
}
