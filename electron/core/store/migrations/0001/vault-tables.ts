/**
 * What belongs to the vault rather than to a case file. `vault_meta` has one row. `worker` holds
 * everyone who has written in this vault (and, once exchanged, in others): changes name them by
 * `actor_id`, so a worker whose details change stays the same actor.
 */
export const VAULT_TABLES = `
CREATE TABLE worker (
  actor_id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  registration_number TEXT NOT NULL,
  team TEXT NOT NULL,
  local_authority TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE vault_meta (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  vault_id TEXT NOT NULL,
  actor_id TEXT NOT NULL REFERENCES worker (actor_id),
  created_at TEXT NOT NULL,
  recovery_key_confirmed_at TEXT
) STRICT;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
`;
