import {
  InternalHyperlink,
  NumberedItemReference,
  NumberedItemReferenceFormat,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Inline } from '../../../../guidance/documents/document-model.ts';

/** What the runs of a document need to know of the whole. */
export type DocxContext = {
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly fingerprint: string;
};

export function runsOf(inlines: readonly Inline[], context: DocxContext): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return textRuns(inline.text, inline.isBold, inline.isItalic);
      case 'reference':
        return [reference(bookmarkOf(inline.to, context), inline.number)];
      case 'citation':
        return inline.to === null
          ? textRuns(inline.text)
          : [
              new InternalHyperlink({
                anchor: bookmarkOf(inline.to, context),
                children: textRuns(inline.text),
              }),
            ];
      case 'fingerprint':
        return textRuns(context.fingerprint);
    }
  });
}

/**
 * A live reference to a numbered paragraph: Word follows the number when paragraphs are added, and
 * the value stored with it shows at once in anything that does not.
 */
export function reference(bookmark: string, number: number): ParagraphChild {
  return new NumberedItemReference(bookmark, String(number), {
    hyperlink: true,
    referenceFormat: NumberedItemReferenceFormat.FULL_CONTEXT,
  });
}

export function bookmarkOf(anchor: string, { bookmarks }: DocxContext): string {
  const name = bookmarks.get(anchor);
  if (name === undefined) throw new Error(`Nothing in the document is called ${anchor}.`);
  return name;
}

/** Words as runs, with a line break for every line feed. */
export function textRuns(words: string, isBold = false, isItalic = false): TextRun[] {
  const emphasis = {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italics: true } : {}),
  };
  return words
    .split('\n')
    .map(
      (line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...emphasis }),
    );
}
