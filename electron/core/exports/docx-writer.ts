import {
  Bookmark,
  Document,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type ParagraphChild,
  type Table,
} from 'docx';
import { contentsOf, type ContentsPlace } from '../../../guidance/documents/contents.ts';
import type { Block, DocumentModel, Picture } from '../../../guidance/documents/document-model.ts';
import { bookmarkNames } from './docx/bookmarks.ts';
import { bookmarkOf, reference, runsOf, textRuns, type DocxContext } from './docx/inlines.ts';
import { finishPackage } from './docx/package.ts';
import { sectionFurniture } from './docx/page-furniture.ts';
import { pictureBlocks } from './docx/picture.ts';
import { numbering, STYLE, styles } from './docx/styles.ts';
import { factsBlocks, signatureBlocks, tableBlocks } from './docx/tables.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/**
 * Writes a document as DOCX: real styles, numbers, references and bookmarks, so that the legal
 * team can go on editing it in Word. The same model always gives the same bytes. The only personal
 * details in its properties are the author's and the title the model gives.
 */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const context: DocxContext = {
    bookmarks: bookmarkNames(model),
    fingerprint: model.fingerprint,
  };
  const file = new Document({
    title: model.title,
    subject: model.subject,
    creator: model.author.name,
    lastModifiedBy: model.author.name,
    description: model.confidentialityNotice,
    keywords: model.version,
    compatabilityModeVersion: 15,
    styles,
    numbering,
    sections: await sectionsOf(model, context),
  });
  return finishPackage(new Uint8Array(await Packer.toBuffer(file)), model);
}

type Content = Paragraph | Table;

/** A new section begins wherever the page is turned, and none is left empty. */
async function sectionsOf(model: DocumentModel, context: DocxContext): Promise<ISectionOptions[]> {
  const sections: { isLandscape: boolean; children: Content[] }[] = [];
  let current = { isLandscape: false, children: [titleOf(model)] as Content[] };
  const turn = (isLandscape: boolean) => {
    if (current.children.length > 0) sections.push(current);
    current = { isLandscape, children: [] };
  };
  for (const [index, block] of model.blocks.entries()) {
    if (block.type === 'landscapeStart') turn(true);
    else if (block.type === 'landscapeEnd') turn(false);
    else {
      const place = { previous: model.blocks[index - 1]?.type, isLandscape: current.isLandscape };
      const content =
        block.type === 'picture'
          ? await pictureBlocks(block, context, place.isLandscape)
          : blockContent(block, model, context, place);
      current.children.push(...content);
    }
  }
  turn(false);
  return sections.map(({ isLandscape, children }) => ({
    ...sectionFurniture(model, isLandscape),
    children,
  }));
}

function titleOf(model: DocumentModel): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(model.title)] });
}

type Place = { readonly previous: Block['type'] | undefined; readonly isLandscape: boolean };

/** Air after a table, which has none of its own: an empty paragraph would be read out. */
function afterTable({ previous }: Place) {
  const isAfterTable = previous === 'table' || previous === 'facts' || previous === 'signature';
  return isAfterTable ? { spacing: { before: 240 } } : {};
}

function blockContent(
  block: Exclude<Block, Picture>,
  model: DocumentModel,
  context: DocxContext,
  place: Place,
): Content[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4,
          ...(place.previous === 'pageBreak' ? { pageBreakBefore: true } : {}),
          children: [marked(block.id, textRuns(block.text), context)],
        }),
      ];
    case 'numbered':
      return [
        new Paragraph({
          style: STYLE.numbered,
          ...afterTable(place),
          children: [marked(block.id, runsOf(block.inlines, context), context)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.isContinued ? { style: STYLE.continued } : {}),
          ...afterTable(place),
          children: runsOf(block.inlines, context),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ style: STYLE.bullet, children: runsOf(item, context) }),
      );
    case 'table':
      return tableBlocks(block, context, place.isLandscape);
    case 'facts':
      return factsBlocks(block, context);
    case 'signature':
      return signatureBlocks(block, context);
    case 'warning':
      return [
        new Paragraph({
          style: STYLE.warning,
          children: [new TextRun({ text: 'Warning: ', bold: true }), ...textRuns(block.text)],
        }),
      ];
    case 'contents':
      return contentsBlocks(model, context);
    // A page break belongs to the heading after it: a paragraph of its own would stay behind empty.
    case 'pageBreak':
    case 'landscapeStart':
    case 'landscapeEnd':
      return [];
  }
}

function contentsBlocks(model: DocumentModel, context: DocxContext): Paragraph[] {
  const entries = contentsOf(model).map(({ heading, level, place }) => {
    const link = new InternalHyperlink({
      anchor: bookmarkOf(heading.id, context),
      children: textRuns(heading.text),
    });
    const number = place === null ? [] : placeRuns(place, context);
    return new Paragraph({
      style: level === 1 ? STYLE.contents1 : STYLE.contents2,
      children: [link, ...number],
    });
  });
  return [
    new Paragraph({ style: STYLE.contentsTitle, children: textRuns('Contents') }),
    ...entries,
  ];
}

function placeRuns(place: ContentsPlace, context: DocxContext): ParagraphChild[] {
  const bookmark = bookmarkOf(place.id, context);
  if (place.kind === 'paragraph') {
    return [new TextRun('\tparagraph '), reference(bookmark, place.number)];
  }
  const words = new TextRun(`table ${place.number}`);
  return [new TextRun('\t'), new InternalHyperlink({ anchor: bookmark, children: [words] })];
}

function marked(
  anchor: string,
  children: ConstructorParameters<typeof Bookmark>[0]['children'],
  context: DocxContext,
): Bookmark {
  return new Bookmark({ id: bookmarkOf(anchor, context), children });
}
