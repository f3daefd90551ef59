import type { Migration } from '../migrate.ts';
import { CASE_FILE_TABLES } from './0001/case-file-tables.ts';
import { EXPORT_TABLES } from './0001/export-tables.ts';
import { VAULT_TABLES } from './0001/vault-tables.ts';

export const firstSchema: Migration = {
  version: 1,
  name: 'first-schema',
  up: (database) => {
    database.exec(VAULT_TABLES);
    database.exec(CASE_FILE_TABLES);
    database.exec(EXPORT_TABLES);
  },
};
