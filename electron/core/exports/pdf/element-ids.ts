import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { manyOf } from './objects.ts';

/**
 * Numbers the tags that name themselves (header cells, for the cells they head) in the order of the
 * document. Chromium takes its numbers from the tree it keeps for screen readers, where they depend
 * on how the page happened to load: the same document would now and then give other bytes.
 */
export function renumberElements(pdf: PDFDocument): void {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const elements = elementsInOrder(root, pdf.context);
  const names = new Map<string, string>();
  const named: (readonly [string, PDFRef])[] = [];
  for (const { element, reference } of elements) {
    const id = wordsIn(element.get(PDFName.of('ID')));
    if (id === null) continue;
    const name = `cell${String(named.length + 1).padStart(6, '0')}`;
    names.set(id, name);
    named.push([name, reference]);
    element.set(PDFName.of('ID'), PDFString.of(name));
  }
  for (const { element } of elements) renameHeaders(element, names, pdf.context);
  deleteTree(root.get(PDFName.of('IDTree')), pdf.context);
  const list = named.flatMap(([name, reference]) => [PDFString.of(name), reference]);
  if (list.length > 0) root.set(PDFName.of('IDTree'), pdf.context.obj({ Names: list }));
}

/** The old tree of names would stay in the file, unused and different every time. */
function deleteTree(reference: PDFObject | undefined, context: PDFContext): void {
  if (!(reference instanceof PDFRef)) return;
  const node = context.lookup(reference);
  if (node instanceof PDFDict) {
    for (const kid of manyOf(node, 'Kids', context)) deleteTree(kid, context);
  }
  context.delete(reference);
}

type Found = { readonly element: PDFDict; readonly reference: PDFRef };

function elementsInOrder(root: PDFDict, context: PDFContext): readonly Found[] {
  const found: Found[] = [];
  const waiting: PDFObject[] = manyOf(root, 'K', context).toReversed();
  while (waiting.length > 0) {
    const reference = waiting.pop();
    const element = reference === undefined ? undefined : context.lookup(reference);
    if (!(element instanceof PDFDict) || !element.has(PDFName.of('S'))) continue;
    if (reference instanceof PDFRef) found.push({ element, reference });
    waiting.push(...manyOf(element, 'K', context).toReversed());
  }
  return found;
}

function renameHeaders(
  element: PDFDict,
  names: ReadonlyMap<string, string>,
  context: PDFContext,
): void {
  for (const attribute of manyOf(element, 'A', context)) {
    const attributes = context.lookup(attribute);
    if (!(attributes instanceof PDFDict)) continue;
    const headers = attributes.lookup(PDFName.of('Headers'));
    if (!(headers instanceof PDFArray)) continue;
    for (let index = 0; index < headers.size(); index += 1) {
      const name = names.get(wordsIn(headers.get(index)) ?? '');
      if (name !== undefined) headers.set(index, PDFString.of(name));
    }
  }
}

function wordsIn(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}
