import { sceneTexts } from '../genogram/scene.ts';
import type { Block, DocumentModel, Inline } from './document-model.ts';

/*
 * C0 and C1 controls (save tab and line feed), lone surrogates and non-characters cannot be written
 * in XML at all; everything else, right-to-left marks included, prints as typed.
 */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- these characters are the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Words as every format can carry them: control characters gone, broken ones marked as such. */
export function printable(words: string): string {
  return words.toWellFormed().replaceAll('\t', ' ').replace(UNPRINTABLE, '');
}

/** The words of some inlines, as they are read. */
export function plainText(inlines: readonly Inline[], fingerprint = ''): string {
  return inlines.map((inline) => inlineText(inline, fingerprint)).join('');
}

function inlineText(inline: Inline, fingerprint: string): string {
  switch (inline.type) {
    case 'text':
    case 'citation':
      return inline.text;
    case 'reference':
      return String(inline.number);
    case 'fingerprint':
      return fingerprint;
  }
}

/** Every run of words in a block, one a paragraph or cell. */
export function blockTexts(block: Block, fingerprint = ''): readonly string[] {
  const texts = (paragraphs: readonly (readonly Inline[])[]): readonly string[] =>
    paragraphs.map((inlines) => plainText(inlines, fingerprint));
  switch (block.type) {
    case 'heading':
    case 'warning':
      return [block.text];
    case 'numbered':
    case 'paragraph':
      return texts([block.inlines]);
    case 'list':
      return texts(block.items);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.heading),
        ...block.rows.flatMap((row) => row.cells.flatMap(texts)),
      ];
    case 'facts':
      return [block.caption, ...block.rows.flatMap((row) => [row.label, ...texts(row.value)])];
    case 'picture':
      return [block.caption, block.alternative, ...sceneTexts(block.scene)];
    case 'signature':
      return block.rows.flatMap((row) => [row.label, row.value]);
    case 'contents':
    case 'pageBreak':
    case 'landscapeStart':
    case 'landscapeEnd':
      return [];
  }
}

/** Everything a reader of the document can read, its properties included, one run a line. */
export function modelText(model: DocumentModel): string {
  const { author } = model;
  return [
    model.title,
    model.subject,
    ...Object.values(author),
    model.version,
    model.caseNumber,
    model.court,
    model.childName,
    model.confidentialityNotice,
    ...model.blocks.flatMap((block) => blockTexts(block, model.fingerprint)),
  ].join('\n');
}

/** How many words the body of the document has. */
export function wordCount(model: DocumentModel): number {
  return model.blocks
    .flatMap((block) => blockTexts(block))
    .reduce((sum, text) => sum + (text.match(/\S+/g) ?? []).length, 0);
}
