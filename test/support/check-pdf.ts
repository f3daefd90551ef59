import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** What a reader of a PDF's structure finds in it: a screen reader, a court's software, a test. */
export type PdfFindings = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** In points, one a page. */
  readonly pageSizes: readonly { readonly width: number; readonly height: number }[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly bookmarks: readonly string[];
  /** Runs of words that belong neither to the structure nor to an artifact. */
  readonly untagged: readonly string[];
  /** Words of artifacts: the running head and foot. */
  readonly artifacts: readonly string[];
  readonly tableCount: number;
  readonly headerCellCount: number;
  /** Items of lists that are not a label and a body. */
  readonly brokenListItems: number;
  readonly linksWithoutWords: number;
  /** The words of each page, in the order of the content. */
  readonly text: readonly string[];
  readonly metadata: string;
  /** The smallest and largest distance of words from the top and bottom edges, in millimetres. */
  readonly clearTop: number;
  readonly clearBottom: number;
  /** Of the text outside pictures, which are as large as they can be on the page. */
  readonly smallestText: number;
  /** The text alternative of each picture; empty where it has none. */
  readonly figures: readonly string[];
};

/** Reads the structure of a PDF with pdf.js, in Node alone. */
export async function checkPdf(bytes: Uint8Array): Promise<PdfFindings> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const found = emptyFindings();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    await readPage(await pdf.getPage(number), found);
  }
  const bookmarks = await bookmarksOf(pdf);
  const mark: unknown = await pdf.getMarkInfo();
  const findings: PdfFindings = {
    ...found,
    title: textField(info, 'Title'),
    author: textField(info, 'Author'),
    language: textField(info, 'Language'),
    // pdf.js declares an object and gives a map.
    isTagged: mark instanceof Map && mark.get('Marked') === true,
    bookmarks,
    metadata: JSON.stringify(info) + (metadata?.getRaw() ?? ''),
  };
  await task.destroy();
  return findings;
}

function emptyFindings() {
  return {
    pageSizes: [] as { width: number; height: number }[],
    headings: [] as { level: number; text: string }[],
    untagged: [] as string[],
    artifacts: [] as string[],
    tableCount: 0,
    headerCellCount: 0,
    brokenListItems: 0,
    linksWithoutWords: 0,
    text: [] as string[],
    clearTop: Number.POSITIVE_INFINITY,
    clearBottom: Number.POSITIVE_INFINITY,
    smallestText: Number.POSITIVE_INFINITY,
    figures: [] as string[],
  };
}

type Found = ReturnType<typeof emptyFindings>;
type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
};

async function readPage(page: PDFPageProxy, found: Found): Promise<void> {
  const { width, height } = page.getViewport({ scale: 1 });
  found.pageSizes.push({ width, height });
  const byMark = await readText(page, found, height);
  const tree: Node | null = await page.getStructTree();
  if (tree !== null) readNode(tree, byMark, found);
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype === 'Link' && !annotation.contentsObj?.str) found.linksWithoutWords += 1;
  }
}

async function readText(
  page: PDFPageProxy,
  found: Found,
  height: number,
): Promise<ReadonlyMap<string, string>> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const byMark = new Map<string, string>();
  const open: ({ tag: string; id: string | null } | null)[] = [];
  let words = '';
  for (const item of content.items) {
    if ('str' in item) {
      words += item.str + (item.hasEOL ? '\n' : '');
      if (item.str.trim() === '') continue;
      const mark = open.findLast(
        (one) => one !== null && (one.id !== null || one.tag === 'Artifact'),
      );
      if (mark?.tag !== 'Figure') measure(item.transform, height, found);
      if (mark === undefined || mark === null) found.untagged.push(item.str);
      else if (mark.tag === 'Artifact') found.artifacts.push(item.str);
      else if (mark.id !== null) byMark.set(mark.id, (byMark.get(mark.id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ tag: tagOf(item), id: item.id ?? null });
  }
  found.text.push(words);
  return byMark;
}

/** pdf.js gives the tag of marked content and does not declare it. */
function tagOf(item: object): string {
  return 'tag' in item && typeof item.tag === 'string' ? item.tag : '';
}

const POINTS_A_MILLIMETRE = 72 / 25.4;

function measure(transform: readonly number[], height: number, found: Found): void {
  const [a = 0, b = 0, , , , baseline = 0] = transform;
  const size = Math.hypot(a, b);
  found.smallestText = Math.min(found.smallestText, Math.round(size * 100) / 100);
  found.clearTop = Math.min(found.clearTop, (height - baseline - size) / POINTS_A_MILLIMETRE);
  found.clearBottom = Math.min(found.clearBottom, (baseline - size * 0.25) / POINTS_A_MILLIMETRE);
}

function readNode(node: Node, byMark: ReadonlyMap<string, string>, found: Found): string {
  if (node.type === 'content') return byMark.get(node.id ?? '') ?? '';
  const role = node.role ?? '';
  if (role === 'Figure') found.figures.push(node.alt ?? '');
  if (role === 'Table') found.tableCount += 1;
  if (role === 'TH') found.headerCellCount += 1;
  if (role === 'LI') {
    const kinds = (node.children ?? []).map((child) => child.role);
    if (!kinds.every((kind) => kind === 'Lbl' || kind === 'LBody')) found.brokenListItems += 1;
  }
  const heading = /^H(\d)$/.exec(role);
  const index = found.headings.length;
  if (heading !== null) found.headings.push({ level: Number(heading[1]), text: '' });
  const words = (node.children ?? []).map((child) => readNode(child, byMark, found)).join('');
  const own = found.headings[index];
  if (heading !== null && own !== undefined) own.text = words.trim();
  return words;
}

async function bookmarksOf(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  type Item = { readonly title: string; readonly items: readonly Item[] };
  const flat = (items: readonly Item[]): readonly string[] =>
    items.flatMap((item) => [item.title, ...flat(item.items)]);
  return flat((await pdf.getOutline()) ?? []);
}

function textField(info: object, name: string): string {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}
