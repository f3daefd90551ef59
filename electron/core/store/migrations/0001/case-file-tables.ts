/**
 * The tables of the case file (electron/decisions/0020 to 0023).
 *
 * What was done is in `change`, `change_basis` and `change_payload`; everything else here is a
 * projection of it. Integer keys are this file's own and never leave it; the ids do.
 *
 * A change without a sequence is open: it may be written again or dropped. With a sequence it is
 * sealed, and triggers refuse to alter it. Its payload alone may be deleted, by a purge: the chain
 * holds salted hashes, so it still verifies. What it hangs from (`case_file`, `entity`) holds ids,
 * kinds and times, no words, and outlives a purge with it.
 */
const HISTORY_TABLES = `
CREATE TABLE case_file (
  case_file_key INTEGER PRIMARY KEY,
  case_file_id TEXT NOT NULL UNIQUE CHECK (length(case_file_id) = 36),
  owner_vault_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES worker (actor_id),
  is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1)),
  is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
  next_source_number INTEGER NOT NULL DEFAULT 1 CHECK (next_source_number > 0)
) STRICT;

CREATE TABLE change (
  change_key INTEGER PRIMARY KEY,
  change_id TEXT NOT NULL UNIQUE CHECK (length(change_id) = 36),
  vault_id TEXT NOT NULL,
  case_file_key INTEGER NOT NULL REFERENCES case_file (case_file_key),
  sequence INTEGER CHECK (sequence > 0),
  at TEXT NOT NULL,
  actor_id TEXT NOT NULL REFERENCES worker (actor_id),
  entity_key INTEGER NOT NULL REFERENCES entity (entity_key),
  field TEXT NOT NULL,
  payload_hash BLOB CHECK (length(payload_hash) = 32),
  hash BLOB CHECK (length(hash) = 32),
  CHECK ((sequence IS NULL) = (hash IS NULL) AND (hash IS NULL) = (payload_hash IS NULL)),
  UNIQUE (case_file_key, vault_id, sequence)
) STRICT;

CREATE INDEX change_by_field ON change (entity_key, field, change_key);
CREATE INDEX change_open ON change (case_file_key, change_key) WHERE sequence IS NULL;

CREATE TABLE change_basis (
  change_key INTEGER NOT NULL REFERENCES change (change_key),
  based_on TEXT NOT NULL CHECK (length(based_on) = 36),
  PRIMARY KEY (change_key, based_on)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_basis_by_base ON change_basis (based_on);

CREATE TABLE change_payload (
  change_key INTEGER PRIMARY KEY REFERENCES change (change_key),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TRIGGER change_sealed_update BEFORE UPDATE ON change
WHEN OLD.sequence IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sealed change is never altered'); END;

CREATE TRIGGER change_sealed_delete BEFORE DELETE ON change
WHEN OLD.sequence IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sealed change is never deleted'); END;

CREATE TRIGGER change_basis_insert BEFORE INSERT ON change_basis
WHEN (SELECT sequence FROM change WHERE change_key = NEW.change_key) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sealed change is never altered'); END;

CREATE TRIGGER change_basis_update BEFORE UPDATE ON change_basis
BEGIN SELECT RAISE(ABORT, 'what a change is based on is never altered'); END;

CREATE TRIGGER change_basis_delete BEFORE DELETE ON change_basis
WHEN (SELECT sequence FROM change WHERE change_key = OLD.change_key) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sealed change is never altered'); END;

CREATE TRIGGER change_payload_insert BEFORE INSERT ON change_payload
WHEN (SELECT sequence FROM change WHERE change_key = NEW.change_key) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sealed change is never altered'); END;

CREATE TRIGGER change_payload_update BEFORE UPDATE ON change_payload
WHEN (SELECT sequence FROM change WHERE change_key = OLD.change_key) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sealed change is never altered'); END;
`;

/**
 * What a case file shows now. An entity is live unless it, or something it belongs to, has been
 * removed. A field points at its head: the change it shows, whose payload is its value. Names that
 * begin with `#` are the entity's own place and life: `#order`, `#removed`, `#archived`.
 *
 * `indexed_change` is the change whose words the search index holds for the field, and
 * `search_column` the column they are in; both are null where nothing is indexed.
 */
const PROJECTION_TABLES = `
CREATE TABLE entity (
  entity_key INTEGER PRIMARY KEY,
  entity_id TEXT NOT NULL UNIQUE CHECK (length(entity_id) = 36),
  case_file_key INTEGER NOT NULL REFERENCES case_file (case_file_key),
  kind TEXT NOT NULL,
  parent_id TEXT REFERENCES entity (entity_id),
  appraisal_id TEXT REFERENCES entity (entity_id),
  order_key TEXT NOT NULL,
  derived_from TEXT,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES worker (actor_id),
  is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)),
  is_live INTEGER NOT NULL DEFAULT 1 CHECK (is_live IN (0, 1)),
  CHECK (is_removed = 0 OR is_live = 0)
) STRICT;

CREATE INDEX entity_by_case_file ON entity (case_file_key, kind);
CREATE INDEX entity_by_parent ON entity (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX entity_by_appraisal ON entity (appraisal_id) WHERE appraisal_id IS NOT NULL;

CREATE TABLE field (
  field_key INTEGER PRIMARY KEY,
  entity_key INTEGER NOT NULL REFERENCES entity (entity_key) ON DELETE CASCADE,
  case_file_key INTEGER NOT NULL REFERENCES case_file (case_file_key),
  name TEXT NOT NULL,
  head INTEGER NOT NULL UNIQUE REFERENCES change (change_key),
  indexed_change INTEGER UNIQUE REFERENCES change (change_key),
  search_column TEXT CHECK (search_column IN ('line', 'text')),
  UNIQUE (entity_key, name)
) STRICT;

CREATE INDEX field_by_case_file ON field (case_file_key);

CREATE TABLE caseload (
  case_file_key INTEGER PRIMARY KEY REFERENCES case_file (case_file_key) ON DELETE CASCADE,
  child_entity_id TEXT NOT NULL,
  child_name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  birth_status TEXT,
  born_on TEXT CHECK (json_valid(born_on)),
  expected_on TEXT CHECK (json_valid(expected_on)),
  case_reference TEXT NOT NULL,
  legal_status TEXT,
  looked_after_since TEXT,
  next_planned_on TEXT,
  next_planned_what TEXT,
  preferred_option TEXT,
  options_completed INTEGER NOT NULL,
  computed_on TEXT NOT NULL,
  turns_on TEXT,
  changed_at TEXT NOT NULL,
  CHECK ((next_planned_on IS NULL) = (next_planned_what IS NULL))
) STRICT;

CREATE INDEX caseload_turning ON caseload (turns_on) WHERE turns_on IS NOT NULL;
`;

/**
 * The search index over the words of fields. It keeps no copy of them: it reads the payload of the
 * change it indexed, which is sealed and so cannot change underneath it. \`scope\` holds one word
 * for the case file, so that searching one case file reads that case file's part of the index.
 *
 * Its 'secure-delete' is off: it makes ending a step of a long rationale seven times as dear, and
 * replaced words are in the history anyway. A purge optimises the index, which leaves none of them.
 */
const SEARCH_TABLES = `
CREATE VIEW search_content AS
SELECT
  field.indexed_change AS change_key,
  'c' || field.case_file_key AS scope,
  CASE field.search_column WHEN 'line' THEN change_payload.value ->> '$' END AS line,
  CASE field.search_column WHEN 'text' THEN change_payload.value ->> '$' END AS text
FROM field
JOIN change_payload ON change_payload.change_key = field.indexed_change;

CREATE VIRTUAL TABLE search USING fts5 (
  scope, line, text,
  content = 'search_content',
  content_rowid = 'change_key',
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '2 3'
);

CREATE TABLE added_word (
  word TEXT NOT NULL PRIMARY KEY,
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

export const CASE_FILE_TABLES = HISTORY_TABLES + PROJECTION_TABLES + SEARCH_TABLES;
