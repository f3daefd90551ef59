import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Everything about a sealed change that its hash covers. The words come in by their salted hash. */
export type ChainedChange = {
  readonly changeId: string;
  readonly vaultId: string;
  readonly caseFileId: string;
  /** 1, 2, 3 … within one case file and one vault. */
  readonly sequence: number;
  readonly at: string;
  readonly actorId: string;
  readonly entityId: string;
  readonly field: string;
  readonly basedOn: readonly string[];
  readonly payloadHash: Uint8Array;
  /** The hash of the change sealed before it in the same case file and vault; null for the first. */
  readonly previousHash: Uint8Array | null;
};

/** Named in every hash, so that a later way of hashing cannot be mistaken for this one. */
const FORMAT = 'permanence-appraisal change 1';

/** The hash of a change's words: salted, so that a short value cannot be guessed from it. */
export function hashOfPayload(salt: Uint8Array, canonicalValue: string): Buffer {
  return createHash('sha256').update(salt).update(canonicalValue, 'utf8').digest();
}

/** The hash of a change, chained to the one before it. */
export function hashOfChange(change: ChainedChange): Buffer {
  const text = canonicalJson({
    format: FORMAT,
    id: change.changeId,
    vault: change.vaultId,
    caseFile: change.caseFileId,
    sequence: change.sequence,
    at: change.at,
    actor: change.actorId,
    entity: change.entityId,
    field: change.field,
    basedOn: change.basedOn.toSorted(),
    payloadHash: hex(change.payloadHash),
    previousHash: change.previousHash === null ? null : hex(change.previousHash),
  });
  return createHash('sha256').update(text, 'utf8').digest();
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
