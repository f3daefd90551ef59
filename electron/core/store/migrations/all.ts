import type { Migration } from '../migrate.ts';
import { firstSchema } from './0001-first-schema.ts';
import { localRules } from './0002-local-rules.ts';
import { tracker } from './0003-tracker.ts';

/** Every migration, oldest first. A new one is a file beside these and a line here. */
export const migrations: readonly Migration[] = [firstSchema, localRules, tracker];
