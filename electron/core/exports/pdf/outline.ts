import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { DocumentModel } from '../../../../guidance/documents/document-model.ts';

type HeadingEntry = { readonly id: string; readonly text: string; readonly level: number };

/**
 * Gives the bookmarks the words of the model. Chromium loses the space where a heading goes over
 * two lines ("supervisionorder"), and some builds write no bookmarks at all: then they are made
 * from the places that the contents link to.
 */
export function mendOutline(pdf: PDFDocument, model: DocumentModel): void {
  const headings = headingsOf(model);
  const bookmarks = bookmarksIn(pdf);
  const areTheSame =
    bookmarks.length === headings.length &&
    bookmarks.every(
      (bookmark, index) => squashed(titleOf(bookmark)) === squashed(headings[index]?.text ?? ''),
    );
  if (areTheSame) {
    bookmarks.forEach((bookmark, index) => {
      bookmark.set(PDFName.of('Title'), PDFHexString.fromText(headings[index]?.text ?? ''));
    });
  } else {
    buildOutline(pdf, headings);
  }
}

function headingsOf(model: DocumentModel): readonly HeadingEntry[] {
  const headings = model.blocks.flatMap((block) =>
    block.type === 'heading' ? [{ id: block.id, text: block.text, level: block.level + 1 }] : [],
  );
  return [{ id: 'document-title', text: model.title, level: 1 }, ...headings];
}

/** Every bookmark in the order it is shown. */
function bookmarksIn(pdf: PDFDocument): readonly PDFDict[] {
  const found: PDFDict[] = [];
  const visit = (first: PDFDict | undefined): void => {
    for (
      let bookmark = first;
      bookmark !== undefined;
      bookmark = bookmark.lookupMaybe(PDFName.of('Next'), PDFDict)
    ) {
      found.push(bookmark);
      visit(bookmark.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  visit(
    pdf.catalog
      .lookupMaybe(PDFName.of('Outlines'), PDFDict)
      ?.lookupMaybe(PDFName.of('First'), PDFDict),
  );
  return found;
}

function titleOf(bookmark: PDFDict): string {
  const title = bookmark.lookup(PDFName.of('Title'));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
}

function squashed(words: string): string {
  return words.replaceAll(/\s+/g, '');
}

type Entry = {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  readonly level: number;
  readonly kids: Entry[];
};

/** An outline from the model, of the headings whose place in the file is known. */
function buildOutline(pdf: PDFDocument, headings: readonly HeadingEntry[]): void {
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const root = entryFor(pdf, 0, null, null);
  const open = [root];
  for (const heading of headings) {
    const place = places?.get(PDFName.of(heading.id));
    if (place === undefined) continue;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1) ?? root;
    const entry = entryFor(pdf, heading.level, heading.text, place);
    entry.dictionary.set(PDFName.of('Parent'), parent.ref);
    parent.kids.push(entry);
    open.push(entry);
  }
  join(root);
  if (root.kids.length > 0) pdf.catalog.set(PDFName.of('Outlines'), root.ref);
}

function entryFor(
  pdf: PDFDocument,
  level: number,
  title: string | null,
  place: PDFObject | null,
): Entry {
  const dictionary = pdf.context.obj({});
  if (title !== null) dictionary.set(PDFName.of('Title'), PDFHexString.fromText(title));
  if (place !== null) dictionary.set(PDFName.of('Dest'), place);
  return { ref: pdf.context.register(dictionary), dictionary, level, kids: [] };
}

/** Links each bookmark to its neighbours and its first and last child; everything is shown open. */
function join(entry: Entry): number {
  let shown = 0;
  entry.kids.forEach((kid, index) => {
    const [before, after] = [entry.kids[index - 1], entry.kids[index + 1]];
    if (before !== undefined) kid.dictionary.set(PDFName.of('Prev'), before.ref);
    if (after !== undefined) kid.dictionary.set(PDFName.of('Next'), after.ref);
    shown += 1 + join(kid);
  });
  const [first, last] = [entry.kids[0], entry.kids.at(-1)];
  if (first !== undefined && last !== undefined) {
    entry.dictionary.set(PDFName.of('First'), first.ref);
    entry.dictionary.set(PDFName.of('Last'), last.ref);
    entry.dictionary.set(PDFName.of('Count'), PDFNumber.of(shown));
  }
  return shown;
}
