import type { Migration } from '../migrate.ts';

/**
 * The caseload as a permanence tracker: what the timetable says of each child in short, how far the
 * plan is settled and the judgement of its timing that stands. No words are copied: the reasons are
 * read from their fields. `rules_key` tells with which rules a row was made; in the rows that are
 * there it is empty, so each is made again when the list is first asked for.
 *
 * `tracker_export` is the log of lists exported, and `tracker_export_child` whom each held.
 */
export const tracker: Migration = {
  version: 3,
  name: 'tracker',
  up: (database) => {
    database.exec(`
ALTER TABLE caseload ADD COLUMN profile TEXT NOT NULL DEFAULT '';
ALTER TABLE caseload ADD COLUMN rules_key TEXT NOT NULL DEFAULT '';
ALTER TABLE caseload ADD COLUMN initials TEXT NOT NULL DEFAULT '';
ALTER TABLE caseload ADD COLUMN social_worker TEXT NOT NULL DEFAULT '';
ALTER TABLE caseload ADD COLUMN team_manager TEXT NOT NULL DEFAULT '';
ALTER TABLE caseload ADD COLUMN plan_state TEXT NOT NULL DEFAULT 'not_determined';
ALTER TABLE caseload ADD COLUMN parallel_options TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(parallel_options));
ALTER TABLE caseload ADD COLUMN next_due TEXT CHECK (json_valid(next_due));
ALTER TABLE caseload ADD COLUMN next_due_on TEXT;
ALTER TABLE caseload ADD COLUMN overdue_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE caseload ADD COLUMN longest_overdue TEXT CHECK (json_valid(longest_overdue));
ALTER TABLE caseload ADD COLUMN timeliness TEXT CHECK (timeliness IN ('green', 'amber', 'red'));
ALTER TABLE caseload ADD COLUMN timeliness_id TEXT;
ALTER TABLE caseload ADD COLUMN next_planned_type TEXT;

CREATE TABLE tracker_export (
  export_id TEXT NOT NULL PRIMARY KEY,
  format TEXT NOT NULL CHECK (format IN ('xlsx', 'csv', 'ics')),
  holds TEXT NOT NULL CHECK (json_valid(holds)),
  exported_at TEXT NOT NULL,
  actor_id TEXT NOT NULL REFERENCES worker (actor_id),
  actor_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  children INTEGER NOT NULL
) STRICT;

CREATE TABLE tracker_export_child (
  export_id TEXT NOT NULL REFERENCES tracker_export (export_id),
  case_file_id TEXT NOT NULL,
  PRIMARY KEY (export_id, case_file_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tracker_export_by_child ON tracker_export_child (case_file_id);
`);
  },
};
