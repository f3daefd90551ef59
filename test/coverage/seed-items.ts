import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';

/** How many items each of the five documents was read as, in the order of the authorities. */
export const ITEM_COUNTS = { S1: 48, S2: 80, S3: 37, S4: 123, S5: 142 } as const;

const target = z.string().check(z.minLength(3));

const item = z.union([
  target,
  z.array(target).check(z.minLength(1)),
  z.strictObject({
    waits: z.enum(['appraisal in depth', 'meetings', 'documents', 'supervision']),
    /** What stands for it until then. */
    meanwhile: target,
  }),
  z.strictObject({ notSoftware: z.string().check(z.minLength(20)) }),
]);

export type SeedItem =
  | { readonly id: string; readonly state: 'placed'; readonly targets: readonly string[] }
  | {
      readonly id: string;
      readonly state: 'waiting';
      readonly waits: string;
      readonly targets: readonly string[];
    }
  | { readonly id: string; readonly state: 'not_software'; readonly why: string };

/** Every item of the list. A name that stands twice in the file is refused as it is read. */
export function readSeedItems(): readonly SeedItem[] {
  const text = readFileSync(join(import.meta.dirname, 'seed-items.yaml'), 'utf8');
  const items = z.record(z.string(), item).parse(parse(text));
  return Object.entries(items).map(([id, value]): SeedItem => {
    if (typeof value === 'string') return { id, state: 'placed', targets: [value] };
    if (Array.isArray(value)) return { id, state: 'placed', targets: value };
    return 'waits' in value
      ? { id, state: 'waiting', waits: value.waits, targets: [value.meanwhile] }
      : { id, state: 'not_software', why: value.notSoftware };
  });
}
