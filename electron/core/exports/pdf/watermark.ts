import { PDFName, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { bytesOf } from './objects.ts';

/*
 * The word DRAFT in strokes of our own: text would be found by a search and read out on every page,
 * and a font would have to be embedded for five letters. Each letter stands in a box 100 high.
 */
const LETTERS = {
  D: { width: 64, path: '0 0 m 0 100 l 26 100 l 50 100 64 80 64 50 c 64 20 50 0 26 0 c h' },
  R: {
    width: 62,
    path: '0 0 m 0 100 l 34 100 l 52 100 60 88 60 75 c 60 61 51 50 34 50 c 0 50 l 34 50 m 62 0 l',
  },
  A: { width: 68, path: '0 0 m 34 100 l 68 0 l 12 34 m 56 34 l' },
  F: { width: 54, path: '0 0 m 0 100 l 54 100 l 0 54 m 46 54 l' },
  T: { width: 62, path: '31 0 m 31 100 l 0 100 m 62 100 l' },
} as const;

const WORD = ['D', 'R', 'A', 'F', 'T'] as const;
const GAP = 26;
const STROKE = 15;
/** Light enough to read through and to print; 0 is black and 1 is white. */
const GREY = 0.92;
/** The part of the page's width that the word spans before it is turned. */
const SPAN = 0.78;

/** Draws the word across every page, beneath everything else, as an artifact. */
export function drawWatermark(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) drawOn(page, pdf);
}

function drawOn(page: PDFPage, pdf: PDFDocument): void {
  const { width, height } = page.getSize();
  const length =
    WORD.reduce((sum, letter) => sum + LETTERS[letter].width, 0) + GAP * (WORD.length - 1);
  const scale = (Math.min(width, height) * SPAN) / length;
  const angle = Math.atan2(height, width);
  const [cosine, sine] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  let offset = -length / 2;
  const letters = WORD.map((letter) => {
    const placed = `q 1 0 0 1 ${offset.toFixed(2)} -50 cm ${LETTERS[letter].path} S Q`;
    offset += LETTERS[letter].width + GAP;
    return placed;
  });
  const matrix = [cosine, sine, -sine, cosine, width / 2, height / 2];
  const content = [
    '/Artifact <</Type /Pagination /Subtype /Watermark>>BDC',
    'q',
    `${matrix.map((value) => value.toFixed(4)).join(' ')} cm`,
    `${GREY} G ${STROKE} w 1 J 1 j`,
    ...letters,
    'Q',
    'EMC',
  ].join('\n');
  const beneath = pdf.context.register(pdf.context.flateStream(bytesOf(content)));
  const existing = page.node.get(PDFName.of('Contents'));
  page.node.set(
    PDFName.of('Contents'),
    pdf.context.obj(existing === undefined ? [beneath] : [beneath, existing]),
  );
}
