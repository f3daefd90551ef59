import { defineDocument, type DocumentContext } from '../document-definition.ts';
import type { Block, DocumentModel, Inline } from '../document-model.ts';
import { numberBlocks } from '../numbering.ts';
import { printable } from '../plain-text.ts';
import { annexPart } from './annex/annex-part.ts';
import { childPart, harmPart, needsPart } from './child-part.ts';
import { comparisonPart } from './comparison-part.ts';
import { conclusionPart, narrativePart } from './conclusion-part.ts';
import { evidencePart } from './evidence-part.ts';
import { familyPart } from './family-part.ts';
import { frontPage } from './front-page.ts';
import { notRealisticPart } from './not-realistic-part.ts';
import { optionsPart } from './option-part.ts';
import { readForBalancing, type Reading } from './reading.ts';
import { summary } from './summary.ts';
import { childViewsPart, otherViewsPart } from './views-part.ts';

const TITLE = 'Permanence options: balancing exercise';

/**
 * The options balancing exercise: what a court, a meeting and a supervisor read, and an annex with
 * the particulars of family, needs and dates, which can be exhibited. Its seven parts keep the options apart from their comparison, because going through options one by one and
 * discarding each until one is left is the error of Re G [2013] EWCA Civ 965 (paragraphs 49-54).
 */
export const document = defineDocument({
  id: 'balancing-exercise',
  title: TITLE,
  build: (caseFile, context) => build(readForBalancing(caseFile, context), context),
});

function build(reading: Reading, context: DocumentContext): DocumentModel {
  const { fields } = reading.child;
  const body = [
    ...frontPage(reading),
    ...summary(reading),
    ...childPart(reading),
    ...childViewsPart(reading),
    ...otherViewsPart(reading),
    ...harmPart(reading),
    ...needsPart(reading),
    ...familyPart(reading),
    ...notRealisticPart(reading),
    ...optionsPart(reading),
    ...comparisonPart(reading),
    ...narrativePart(reading),
    ...conclusionPart(reading),
  ];
  const annex = annexPart(reading);
  return {
    documentId: 'balancing-exercise',
    title: TITLE,
    subject: 'Options for a permanent home, weighed and compared',
    language: 'en-GB',
    author: printableAuthor(context),
    date: context.today,
    createdAt: context.createdAt,
    version: context.version,
    isDraft: true,
    caseNumber: printable(fields.courtCaseNumber),
    court: printable(fields.court),
    childName: printable(reading.childName),
    confidentialityNotice: 'Confidential: about a child',
    appVersion: context.appVersion,
    contentVersion: context.contentVersion,
    fingerprint: '',
    blocks: numberBlocks([
      ...body,
      ...evidencePart(reading, unknownCitations([...body, ...annex])),
      ...annex,
    ]),
  };
}

function printableAuthor({ author }: DocumentContext): DocumentModel['author'] {
  return {
    name: printable(author.name),
    role: printable(author.role),
    registrationNumber: printable(author.registrationNumber),
    team: printable(author.team),
    localAuthority: printable(author.localAuthority),
  };
}

/** Citations that lead nowhere, as written, each once, in the order they are met. */
function unknownCitations(blocks: readonly Block[]): readonly string[] {
  const found = blocks
    .flatMap(inlinesOf)
    .flatMap((inline) => (inline.type === 'citation' && inline.to === null ? [inline.text] : []));
  return [...new Set(found)];
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'numbered':
    case 'paragraph':
      return block.inlines;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flatMap((row) => row.cells.flat(2));
    case 'facts':
      return block.rows.flatMap((row) => row.value.flat());
    default:
      return [];
  }
}
