import * as z from 'zod/mini';
import { procedure } from '../procedure.ts';
import { worker, workerDetails } from '../shapes.ts';

export const settings = z.strictObject({
  lockAfterMinutes: z.int().check(z.minimum(1), z.maximum(60)),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'largest']),
});
export type Settings = z.infer<typeof settings>;

export const settingsProcedures = {
  'settings.read': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({}),
    output: settings,
    errors: [],
  }),
  'settings.save': procedure({
    kind: 'command',
    locked: 'denied',
    input: settings,
    output: z.strictObject({}),
    errors: ['disk_full'],
  }),
  'worker.save': procedure({
    kind: 'command',
    locked: 'denied',
    input: workerDetails,
    output: worker,
    errors: ['disk_full'],
  }),
} as const;
