import {
  decodePDFRawStream,
  PDFArray,
  type PDFDict,
  PDFName,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** The parts of an entry that may be one object or an array of them. */
export function manyOf(dictionary: PDFDict, key: string, context: PDFContext): PDFObject[] {
  const entry = dictionary.get(PDFName.of(key));
  if (entry === undefined) return [];
  const found = context.lookup(entry);
  return found instanceof PDFArray ? found.asArray() : [entry];
}

/** The name in an entry, without its slash; null when there is none. */
export function nameIn(dictionary: PDFDict, key: string): string | null {
  const entry = dictionary.lookup(PDFName.of(key));
  return entry instanceof PDFName ? entry.decodeText() : null;
}

/** The text of a content stream. Its operators are ASCII; bytes are kept one for one. */
export function contentOf(stream: PDFObject | undefined): string | null {
  if (!(stream instanceof PDFRawStream)) return null;
  const bytes = decodePDFRawStream(stream).decode();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function bytesOf(content: string): Uint8Array {
  return new Uint8Array(Buffer.from(content, 'latin1'));
}
