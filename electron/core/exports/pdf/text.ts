import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { contentOf } from './objects.ts';

/*
 * Reads the words of the PDFs that Chromium prints, for the leak scan: glyph numbers in hexadecimal
 * strings, turned into characters by each font's own table. It is not a reader of PDFs in general;
 * a test holds it against one that is.
 */

/** Glyph number to characters, of one font. */
type Characters = ReadonlyMap<number, string>;

/** The words of every page, and every string of its links, bookmarks, tags and properties. */
export async function pdfTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: 1_000 });
  const fonts = new Map<PDFObject, Characters>();
  const texts: string[] = [];
  for (const page of pdf.getPages()) {
    texts.push(pageText(page, pdf, fonts));
    await nextTurn();
  }
  const strings: string[] = [];
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    collectStrings(object, strings);
    if (object instanceof PDFRawStream && isMetadata(object)) strings.push(contentOf(object) ?? '');
  }
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
  if (info !== undefined) collectStrings(info, strings);
  return [...texts, strings.join('\n')];
}

function isMetadata(stream: PDFRawStream): boolean {
  return stream.dict.get(PDFName.of('Type')) === PDFName.of('Metadata');
}

function pageText(page: PDFPage, pdf: PDFDocument, known: Map<PDFObject, Characters>): string {
  const fonts = fontsOf(page, pdf, known);
  const words: string[] = [];
  let characters: Characters | undefined;
  for (const content of contentsOf(page, pdf)) {
    for (const [, font, string, nextLetter, array] of content.matchAll(SHOWN)) {
      if (font !== undefined) characters = fonts.get(font);
      if (string !== undefined) words.push(decoded(string, characters));
      if (array !== undefined) {
        const parts = [...array.matchAll(/<([0-9A-Fa-f\s]*)>/g)];
        words.push(parts.map((part) => decoded(part[1] ?? '', characters)).join(''));
      }
      // Words set apart on the page are apart in the text, too. Those of a picture are shown letter
      // by letter along one line.
      if (font === undefined && nextLetter === undefined) words.push(' ');
    }
  }
  return words.join('');
}

/** A change of font, a string shown, or an array of strings shown; and a letter that follows close. */
const SHOWN =
  /\/(\w+) [\d.]+ Tf\b|<([0-9A-Fa-f\s]*)>\s*Tj\b(\s+[\d.]+ 0 Td(?=\s*<[0-9A-Fa-f]{4}>\s*Tj))?|\[([^\]]*)\]\s*TJ\b/g;

function contentsOf(page: PDFPage, pdf: PDFDocument): readonly string[] {
  const contents = page.node.lookup(PDFName.of('Contents'));
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((reference) => pdf.context.lookup(reference))
      : [contents];
  return streams.flatMap((stream) => contentOf(stream) ?? []);
}

function fontsOf(
  page: PDFPage,
  pdf: PDFDocument,
  known: Map<PDFObject, Characters>,
): ReadonlyMap<string, Characters> {
  const resources = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const fonts = new Map<string, Characters>();
  for (const [name, reference] of resources?.entries() ?? []) {
    let characters = known.get(reference);
    if (characters === undefined) {
      const table = pdf.context.lookup(reference, PDFDict).lookup(PDFName.of('ToUnicode'));
      characters = readTable(contentOf(table) ?? '');
      known.set(reference, characters);
    }
    fonts.set(name.decodeText(), characters);
  }
  return fonts;
}

/** Reads a ToUnicode table: single glyphs, and runs of glyphs. */
function readTable(table: string): Characters {
  const characters = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', target = ''] of block.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      characters.set(Number.parseInt(glyph, 16), fromUtf16(target));
    }
  }
  const run = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g;
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', target = ''] of block.matchAll(run)) {
      const from = Number.parseInt(first, 16);
      const start = Number.parseInt(target, 16);
      for (let glyph = from; glyph <= Number.parseInt(last, 16); glyph += 1) {
        const code = (start + glyph - from).toString(16).padStart(target.length, '0');
        characters.set(glyph, fromUtf16(code));
      }
    }
  }
  return characters;
}

function fromUtf16(hexadecimal: string): string {
  const units = hexadecimal.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

function decoded(hexadecimal: string, characters: Characters | undefined): string {
  const glyphs = hexadecimal.replaceAll(/\s/g, '').match(/.{4}/g) ?? [];
  return glyphs.map((glyph) => characters?.get(Number.parseInt(glyph, 16)) ?? '\uFFFD').join('');
}

function collectStrings(object: PDFObject, found: string[]): void {
  if (object instanceof PDFString || object instanceof PDFHexString)
    found.push(object.decodeText());
  else if (object instanceof PDFDict)
    object.values().forEach((value) => collectStrings(value, found));
  else if (object instanceof PDFArray)
    object.asArray().forEach((value) => collectStrings(value, found));
  else if (object instanceof PDFRawStream) collectStrings(object.dict, found);
}
