import type { CivilDate } from '../model/dates.ts';
import type { Confidence } from '../schema/legal-source.ts';

/**
 * How long a document may be. Which limit applies depends on what the document is filed as, so the
 * worker chooses; none applies by itself.
 */
export type PageLimit = {
  readonly id: string;
  /** What the document would be filed as. */
  readonly filedAs: string;
  readonly pages: number;
  /** As it is shown beside the limit. */
  readonly citation: string;
  /** The id in `guidance/legal-sources`, where the source is registered. */
  readonly sourceId: string | null;
  readonly lastChecked: CivilDate;
  readonly confidence: Confidence;
  readonly note: string;
};

/** Read in a copy of the 2018 text. The text in force since 2 March 2026 was not read. */
const NOT_READ_IN_FORCE =
  'Read in the text of 2018. The text in force from 2 March 2026 (chapter 8, length of documents) has not been read.';

const practiceDirection = {
  citation: 'Practice Direction 27A, paragraph 5.2A.1, as revised on 23 July 2018',
  sourceId: 'pd27a',
  lastChecked: '2026-11-22',
  confidence: 'uncertain',
  note: NOT_READ_IN_FORCE,
} as const;

/** The limits on offer, shortest first. */
export const pageLimits: readonly PageLimit[] = [
  { id: 'care-plan', filedAs: 'Part of a care plan', pages: 10, ...practiceDirection },
  {
    id: 'president-best-practice',
    filedAs: 'Part of a witness statement, as best practice',
    pages: 15,
    citation:
      'President of the Family Division, memorandum on witness statements, 10 November 2021',
    sourceId: null,
    lastChecked: '2026-11-22',
    confidence: 'uncertain',
    note: 'The memorandum gives 15 pages as best practice and 25 as the most. Whether it still stands beside the practice direction of 2026 has not been checked.',
  },
  {
    id: 'witness-statement',
    filedAs: 'Witness statement, without its exhibits',
    pages: 25,
    ...practiceDirection,
  },
  { id: 'report', filedAs: 'Report, with its summary', pages: 40, ...practiceDirection },
];

/** About how many pages a document has, and how many of them are an annex. */
export type Length = { readonly pages: number; readonly annexPages: number };

/**
 * How a document of so many pages stands to a limit, in words. An annex may be exhibited by itself,
 * and the limits are of a document without its exhibits: so what is compared is the rest.
 */
export function lengthWords({ pages, annexPages }: Length, limit: PageLimit | null): string {
  const compared = pages - annexPages;
  const whole = `About ${pagesWords(pages)}`;
  const length =
    annexPages === 0
      ? whole
      : `${whole}, of which ${annexPages} are the annex and ${compared} the rest`;
  if (limit === null) return `${length}.`;
  const over = compared - limit.pages;
  if (over > 0) {
    return `${length}: ${pagesWords(over)} over the limit of ${limit.pages}.`;
  }
  return `${length}: within the limit of ${limit.pages}.`;
}

function pagesWords(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
