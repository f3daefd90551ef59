import { slugOf } from './page-sections.ts';

/** The little of a syntax tree that this plugin reads and writes. */
type Node = {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  children?: Node[];
  attributes?: { type: string; name: string; value: string }[];
  data?: { hProperties?: Record<string, string> };
};

/** A statement of law or practice on a page: which sources, and how sure. */
export type LawMark = { readonly sources: readonly string[]; readonly confidence: string | null };

/**
 * Numbers every `<Law>` of a page in reading order, one number for each different source and
 * confidence, gives second-level headings their ids, and puts the numbered list of sources at the
 * foot of the page. Done when the app is built, so the page itself stays plain content.
 */
export function lawNumbers(): (tree: Node) => void {
  return (tree) => {
    const marks: LawMark[] = [];
    const numbers = new Map<string, number>();
    walk(tree, (node) => {
      if (node.type === 'heading' && node.depth === 2) {
        node.data = { ...node.data, hProperties: { id: slugOf(wordsOf(node)) } };
      }
      if (node.name !== 'Law') return;
      const attributes = (node.attributes ??= []);
      const source = valueOf(attributes, 'source');
      if (source === null) throw new Error('A Law mark names its source.');
      const confidence = valueOf(attributes, 'confidence');
      const key = `${source} ${confidence ?? ''}`;
      if (!numbers.has(key)) {
        marks.push({ sources: source.split(/\s+/), confidence });
        numbers.set(key, marks.length);
      }
      attributes.push({
        type: 'mdxJsxAttribute',
        name: 'number',
        value: String(numbers.get(key)),
      });
    });
    (tree.children ??= []).push({
      type: 'mdxJsxFlowElement',
      name: 'LawList',
      attributes: [{ type: 'mdxJsxAttribute', name: 'marks', value: JSON.stringify(marks) }],
      children: [],
    });
  };
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function wordsOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

function valueOf(
  attributes: readonly { readonly name: string; readonly value: string }[],
  name: string,
): string | null {
  return attributes.find((attribute) => attribute.name === name)?.value ?? null;
}
