import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { manyOf, nameIn } from './objects.ts';

/** Names of PDF 2.0 that Chromium writes into a PDF 1.4, and what each is to an older reader. */
const ROLES = [
  ['Strong', 'Span'],
  ['Em', 'Span'],
  ['Aside', 'Sect'],
  ['Title', 'H1'],
] as const;

/** Mends the tree of tags: every role known, and a body in every item of every list. */
export function mendStructure(pdf: PDFDocument): void {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  mapRoles(root, pdf.context);
  const waiting: PDFObject[] = manyOf(root, 'K', pdf.context);
  while (waiting.length > 0) {
    const reference = waiting.pop();
    const element = reference === undefined ? undefined : pdf.context.lookup(reference);
    if (!(element instanceof PDFDict) || !element.has(PDFName.of('S'))) continue;
    if (nameIn(element, 'S') === 'LI' && reference instanceof PDFRef) {
      giveListBody(element, reference, root, pdf.context);
    }
    waiting.push(...manyOf(element, 'K', pdf.context));
  }
}

function mapRoles(root: PDFDict, context: PDFContext): void {
  const map = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? context.obj({});
  for (const [from, to] of ROLES) {
    if (!map.has(PDFName.of(from))) map.set(PDFName.of(from), PDFName.of(to));
  }
  root.set(PDFName.of('RoleMap'), map);
}

/** PDF/UA wants a list item to be a label and a body; Chromium writes the body's parts loose. */
function giveListBody(item: PDFDict, itemRef: PDFRef, root: PDFDict, context: PDFContext): void {
  const kids = manyOf(item, 'K', context);
  const isLabelOrBody = (kid: PDFObject): boolean => {
    const element = context.lookup(kid);
    return element instanceof PDFDict && ['Lbl', 'LBody'].includes(nameIn(element, 'S') ?? '');
  };
  const loose = kids.filter((kid) => !isLabelOrBody(kid));
  if (loose.length === 0) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: itemRef, K: loose });
  const page = item.get(PDFName.of('Pg'));
  if (page !== undefined) body.set(PDFName.of('Pg'), page);
  const bodyRef = context.register(body);
  for (const kid of loose) {
    const element = context.lookup(kid);
    if (element instanceof PDFDict && element.has(PDFName.of('S'))) {
      element.set(PDFName.of('P'), bodyRef);
    }
    if (kid instanceof PDFNumber && page instanceof PDFRef) {
      moveContent({ id: kid.asNumber(), page, from: itemRef, to: bodyRef }, root, context);
    }
  }
  item.set(PDFName.of('K'), context.obj([...kids.filter(isLabelOrBody), bodyRef]));
}

/** Marked content that has moved to another element must be found there from its page, too. */
function moveContent(
  moved: { id: number; page: PDFRef; from: PDFRef; to: PDFRef },
  root: PDFDict,
  context: PDFContext,
): void {
  const key = context
    .lookup(moved.page, PDFDict)
    .lookupMaybe(PDFName.of('StructParents'), PDFNumber)
    ?.asNumber();
  if (key === undefined) return;
  const parents = parentsOf(root.lookup(PDFName.of('ParentTree'), PDFDict), key);
  if (parents?.get(moved.id) === moved.from) parents.set(moved.id, moved.to);
}

/** The entry of a number tree for one page: the element of each piece of its marked content. */
function parentsOf(node: PDFDict, key: number): PDFArray | null {
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let index = 0; numbers !== undefined && index < numbers.size(); index += 2) {
    if (numbers.lookup(index, PDFNumber).asNumber() !== key) continue;
    const value = numbers.lookup(index + 1);
    return value instanceof PDFArray ? value : null;
  }
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; kids !== undefined && index < kids.size(); index += 1) {
    const found = parentsOf(kids.lookup(index, PDFDict), key);
    if (found !== null) return found;
  }
  return null;
}
