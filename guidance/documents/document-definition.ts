import type { CaseFile } from '../model/case-file.ts';
import type { CivilDate, Instant } from '../model/dates.ts';
import type { EntityId } from '../model/ids.ts';
import type { LegalSource } from '../schema/legal-source.ts';
import type { OptionDefinition } from '../schema/option.ts';
import type { DocumentAuthor, DocumentModel } from './document-model.ts';

/** What a document needs to know besides the case file. Everything comes in as a value. */
export type DocumentContext = {
  readonly appraisalId: EntityId;
  readonly author: DocumentAuthor;
  readonly today: CivilDate;
  readonly createdAt: Instant;
  /** As printed: "Draft 3 of 22 November 2026". */
  readonly version: string;
  readonly isPracticeCase: boolean;
  readonly appVersion: string;
  readonly contentVersion: string;
  /** The options in the fixed neutral order. */
  readonly options: readonly OptionDefinition[];
  readonly legalSources: ReadonlyMap<string, LegalSource>;
};

/** One kind of document. A folder of `guidance/documents` declares one. */
export type DocumentDefinition = {
  /** The folder's name. */
  readonly id: string;
  readonly title: string;
  /**
   * Arranges the worker's own words under fixed headings. It adds labels and standing sentences
   * and nothing else, and it never reads a field marked confidential.
   */
  readonly build: (caseFile: CaseFile, context: DocumentContext) => DocumentModel;
};

export function defineDocument(definition: DocumentDefinition): DocumentDefinition {
  return definition;
}
