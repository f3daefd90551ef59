import type { Block, Inline } from './document-model.ts';

/**
 * Gives every numbered paragraph and table its number, in the order of the document, and every
 * reference the number it refers to. Numbers are given here and nowhere else.
 *
 * Throws when two blocks share an anchor or a reference leads nowhere: a document that would
 * point a judge to the wrong paragraph must not be made at all.
 */
export function numberBlocks(blocks: readonly Block[]): Block[] {
  const numbers = paragraphNumbers(blocks);
  refuseSharedAnchors(blocks);
  const resolve = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((inline) =>
      inline.type === 'reference' ? { ...inline, number: numberOf(numbers, inline.to) } : inline,
    );
  let tables = 0;
  let pictures = 0;
  return blocks.map((block) => {
    switch (block.type) {
      case 'numbered':
        return { ...block, number: numberOf(numbers, block.id), inlines: resolve(block.inlines) };
      case 'paragraph':
        return { ...block, inlines: resolve(block.inlines) };
      case 'list':
        return { ...block, items: block.items.map(resolve) };
      case 'table':
        tables += 1;
        return {
          ...block,
          number: tables,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((paragraphs) => paragraphs.map(resolve)),
          })),
        };
      case 'picture':
        pictures += 1;
        return { ...block, number: pictures };
      case 'facts':
        return {
          ...block,
          rows: block.rows.map((row) => ({ ...row, value: row.value.map(resolve) })),
        };
      default:
        return block;
    }
  });
}

function paragraphNumbers(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const numberedOnes = blocks.filter((block) => block.type === 'numbered');
  return new Map(numberedOnes.map((block, index) => [block.id, index + 1]));
}

function numberOf(numbers: ReadonlyMap<string, number>, anchor: string): number {
  const found = numbers.get(anchor);
  if (found === undefined) throw new Error(`No numbered paragraph is called ${anchor}.`);
  return found;
}

function refuseSharedAnchors(blocks: readonly Block[]): void {
  const seen = new Set<string>();
  for (const anchor of blocks.flatMap(anchorsOf)) {
    if (seen.has(anchor)) throw new Error(`Two parts of the document are called ${anchor}.`);
    seen.add(anchor);
  }
}

function anchorsOf(block: Block): readonly string[] {
  if (block.type === 'table') {
    return [block.id, ...block.rows.flatMap((row) => (row.id === null ? [] : [row.id]))];
  }
  return 'id' in block ? [block.id] : [];
}
