import { existsSync, readdirSync } from 'node:fs';
import { afterAll } from 'vitest';
import type { AppClient } from '../../electron/contract/contract.ts';
import { createChromiumPrinter } from '../../electron/loopback/chromium-printer.ts';
import type { HostServices } from '../../electron/ports/host-services.ts';
import { exportId, type ExportId } from '../../guidance/model/ids.ts';
import { openDesk, value, type CaseDesk } from './case-desk.ts';
import { openTestCore, type OpenTestCore } from './in-process-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A vault with the practice case in it, a folder to export to, and calls to do so. */
export type ExportDesk = OpenTestCore & {
  readonly desk: CaseDesk;
  /** Where documents are written. */
  readonly target: string;
  readonly write: (changes?: Partial<WriteInput>) => ReturnType<AppClient['exports.write']>;
  /** What lies in the target folder, hidden files included. */
  readonly files: () => readonly string[];
};

type WriteInput = Parameters<AppClient['exports.write']>[0];

/** A real printer, one for a test file: its browser starts with the first print. */
export const printer = createChromiumPrinter();

afterAll(() => printer.close());

export function newExportId(): ExportId {
  return exportId.parse(crypto.randomUUID());
}

export async function openExportDesk(services: Partial<HostServices> = {}): Promise<ExportDesk> {
  const test = await openTestCore({ printer, ...services });
  const { caseFileId } = value(await test.client['caseFile.addPracticeCase']({}));
  const desk = await openDesk(test.client, caseFileId);
  const target = temporaryFolder();
  return {
    ...test,
    desk,
    target,
    write: (changes = {}) =>
      test.client['exports.write']({
        exportId: newExportId(),
        caseFileId,
        appraisalId: desk.appraisalId,
        documentId: 'balancing-exercise',
        format: 'docx',
        destination: { folder: target, fileName: 'Balance', isReplacing: false },
        ...changes,
      }),
    files: () => (existsSync(target) ? readdirSync(target).toSorted() : []),
  };
}
