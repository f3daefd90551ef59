import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { AppClient } from '../../../electron/contract/contract.ts';
import type { ExportFormat } from '../../../electron/contract/shapes.ts';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import { exportId } from '../../../guidance/model/ids.ts';
import { valueOf } from './core.ts';

const documentId = 'balancing-exercise';

export type PracticeDocument = {
  /** As it would be exported now. */
  readonly model: () => Promise<DocumentModel>;
  /** Changes a few words, so that the next export is a new draft. */
  readonly alter: () => Promise<void>;
  /** Exports the document and gives the milliseconds from the call to its reply. */
  readonly write: (format: ExportFormat) => Promise<number>;
  /** Where the DOCX is, once it has been written. */
  readonly docxPath: string;
};

/** Adds the practice case to the open vault, to be exported into a folder. */
export async function openPracticeDocument(
  client: AppClient,
  folder: string,
): Promise<PracticeDocument> {
  const { caseFileId } = await valueOf(client['caseFile.addPracticeCase']({}));
  const { entities } = await valueOf(client['caseFile.open']({ caseFileId }));
  const appraisal = entities.find(({ kind }) => kind === 'appraisal');
  if (appraisal === undefined) throw new Error('Every case file has an appraisal.');
  const document = { caseFileId, appraisalId: appraisal.id, documentId };
  const { value: written } = await valueOf(
    client['field.read']({ entityId: appraisal.id, field: 'narrative' }),
  );
  const narrative = typeof written === 'string' ? written : '';
  let head = appraisal.heads['narrative'] ?? null;
  let drafts = 0;
  return {
    model: async () => (await valueOf(client['exports.preview'](document))).model,
    alter: async () => {
      drafts += 1;
      const value = `${narrative}\n\nRead again, draft ${drafts}.`;
      const field = { entityId: appraisal.id, field: 'narrative' };
      const saved = await valueOf(client['field.save']({ ...field, value, basedOn: head }));
      await valueOf(client['field.seal'](field));
      head = saved.head;
    },
    write: async (format) => {
      const before = performance.now();
      await valueOf(
        client['exports.write']({
          ...document,
          exportId: exportId.parse(randomUUID()),
          format,
          destination: { folder, fileName: 'document', isReplacing: true },
        }),
      );
      return performance.now() - before;
    },
    docxPath: path.join(folder, 'document.docx'),
  };
}
