/**
 * The log of exports. A document is frozen once (its model, and the case file it was built from)
 * and every file written from it refers to that: a DOCX and a PDF of the same words share one row
 * of `frozen_document`, one version and one fingerprint. Neither table is ever updated.
 */
export const EXPORT_TABLES = `
CREATE TABLE frozen_document (
  model_hash TEXT NOT NULL PRIMARY KEY,
  case_file_id TEXT NOT NULL,
  appraisal_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  version_number INTEGER NOT NULL CHECK (version_number > 0),
  version TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  title TEXT NOT NULL,
  model TEXT NOT NULL CHECK (json_valid(model)),
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
  content_version TEXT NOT NULL,
  app_version TEXT NOT NULL,
  frozen_at TEXT NOT NULL,
  UNIQUE (appraisal_id, document_id, version_number)
) STRICT;

CREATE INDEX frozen_document_by_case_file ON frozen_document (case_file_id);

CREATE TABLE document_export (
  export_id TEXT NOT NULL PRIMARY KEY,
  model_hash TEXT NOT NULL REFERENCES frozen_document (model_hash),
  format TEXT NOT NULL CHECK (format IN ('docx', 'pdf')),
  exported_at TEXT NOT NULL,
  actor_id TEXT NOT NULL REFERENCES worker (actor_id),
  actor_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  page_count INTEGER
) STRICT;

CREATE INDEX document_export_by_model ON document_export (model_hash);
`;
