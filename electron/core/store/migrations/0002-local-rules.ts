import type { Migration } from '../migrate.ts';

/**
 * What an authority adds to, changes in or retires from the timetable's rules: one row for a rule,
 * its body as JSON that the schema of local rules checks on the way in and out.
 */
export const localRules: Migration = {
  version: 2,
  name: 'local-rules',
  up: (database) => {
    database.exec(`
CREATE TABLE local_rule (
  rule_id TEXT NOT NULL PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('added', 'edited', 'retired')),
  body TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
`);
  },
};
