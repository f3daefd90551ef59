import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../electron/core/store/canonical-json.ts';
import {
  hashOfChange,
  hashOfPayload,
  type ChainedChange,
} from '../../../electron/core/store/chain.ts';

it('writes the same value the same way whatever order its keys came in', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"é","d":null}]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (drawn) => {
      const turned = Object.fromEntries(Object.entries(drawn).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(drawn));
      expect(JSON.parse(canonicalJson(drawn))).toEqual({ ...drawn });
    }),
  );
});

const change: ChainedChange = {
  changeId: 'c',
  vaultId: 'v',
  caseFileId: 'f',
  sequence: 2,
  at: '2026-11-22T09:00:00.000Z',
  actorId: 'a',
  entityId: 'e',
  field: 'rationale',
  basedOn: ['x', 'y'],
  payloadHash: new Uint8Array(32).fill(1),
  previousHash: new Uint8Array(32).fill(2),
};

// A change sealed today must verify in every later version: these bytes never change.
it('gives the hashes that it has always given', () => {
  expect(hashOfPayload(new Uint8Array(16).fill(3), '"words"').toString('hex')).toBe(
    '6eb22ba58c0b2d9310823e83c0d9562d11ef1202921016cb1d6a808a13a8c71f',
  );
  expect(hashOfChange(change).toString('hex')).toBe(
    'b670d648aa74946457d72c6dffad68ba64465a122911297560ebb37b4a480f03',
  );
});

it('gives another hash when anything about a change is another', () => {
  const hashes = [
    change,
    { ...change, changeId: 'other' },
    { ...change, vaultId: 'other' },
    { ...change, caseFileId: 'other' },
    { ...change, sequence: 3 },
    { ...change, at: '2026-11-22T09:00:00.001Z' },
    { ...change, actorId: 'other' },
    { ...change, entityId: 'other' },
    { ...change, field: 'risk' },
    { ...change, basedOn: ['x'] },
    { ...change, payloadHash: new Uint8Array(32) },
    { ...change, previousHash: null },
  ].map((one) => hashOfChange(one).toString('hex'));
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('does not depend on the order in which two resolved heads are named', () => {
  expect(hashOfChange({ ...change, basedOn: ['y', 'x'] })).toEqual(hashOfChange(change));
});
