import type { DocumentModel } from './document-model.ts';

/** What stands at the head and the foot of every page; the page number is each format's own. */
export type RunningHeads = {
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
};

export function runningHeads(model: DocumentModel): RunningHeads {
  const caseNumber = model.caseNumber.trim();
  return {
    headLeft: model.title,
    headRight: caseNumber === '' ? '' : `Case number ${caseNumber}`,
    footLeft: `${model.confidentialityNotice}. ${model.version}`,
  };
}

/** The word across every page of a document that is not final. */
export const WATERMARK = 'DRAFT';
