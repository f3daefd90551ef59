import type { Block, DocumentModel, Heading } from './document-model.ts';

/** One line of the contents: a heading, and where its text begins. */
export type ContentsEntry = {
  readonly heading: Heading;
  readonly level: 1 | 2;
  readonly place: ContentsPlace | null;
};

/** The first numbered paragraph under a heading; a table where there is no paragraph. */
export type ContentsPlace = {
  readonly kind: 'paragraph' | 'table';
  readonly id: string;
  readonly number: number;
};

/**
 * The contents of a document. They give the numbers of paragraphs (or of a table) and never of
 * pages: those are the same in every format, and pages are numbered anew in the court's bundle.
 */
export function contentsOf({ blocks }: DocumentModel): readonly ContentsEntry[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading' || !block.isListed) return [];
    const level = block.level === 1 ? 1 : 2;
    return [{ heading: block, level, place: placeOf(block, blocks.slice(index + 1)) }];
  });
}

function placeOf(heading: Heading, after: readonly Block[]): ContentsPlace | null {
  const end = after.findIndex((block) => block.type === 'heading' && block.level <= heading.level);
  const section = end === -1 ? after : after.slice(0, end);
  const paragraph = section.find((block) => block.type === 'numbered');
  if (paragraph !== undefined) {
    return { kind: 'paragraph', id: paragraph.id, number: paragraph.number };
  }
  const table = section.find((block) => block.type === 'table');
  return table === undefined ? null : { kind: 'table', id: table.id, number: table.number };
}
