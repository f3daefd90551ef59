import { strFromU8, unzipSync } from 'fflate';

/** What Word, or a test, finds in a DOCX. */
export type DocxFindings = {
  readonly parts: readonly string[];
  /** The words of each paragraph of the body, fields shown with their stored values. */
  readonly paragraphs: readonly DocxParagraph[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** The name of every bookmark. */
  readonly bookmarks: readonly string[];
  /** Bookmarks that links and references lead to. */
  readonly targets: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly hasHeadingRow: boolean;
    readonly style: string;
  }[];
  readonly sections: readonly { readonly width: number; readonly height: number }[];
  /** Every size of type in any part, in half-points. */
  readonly sizes: readonly number[];
  readonly header: string;
  readonly footer: string;
  readonly properties: string;
  readonly xml: Readonly<Record<string, string>>;
};

export type DocxParagraph = {
  readonly style: string;
  readonly text: string;
  readonly inTable: boolean;
};

export function checkDocx(bytes: Uint8Array): DocxFindings {
  const files = unzipSync(bytes);
  const xml = Object.fromEntries(
    Object.entries(files).map(([name, part]) => [name, strFromU8(part)]),
  );
  const body = xml['word/document.xml'] ?? '';
  const all = Object.values(xml).join('\n');
  const paragraphs = paragraphsOf(body);
  return {
    parts: Object.keys(files),
    paragraphs,
    headings: paragraphs.flatMap(({ style, text }) => {
      const level = /^Heading(\d)$/.exec(style)?.[1];
      return level === undefined ? [] : [{ level: Number(level), text }];
    }),
    bookmarks: everyMatch(body, /<w:bookmarkStart\b[^>]*w:name="([^"]+)"/g),
    targets: [
      ...everyMatch(body, /w:anchor="([^"]+)"/g),
      ...everyMatch(body, /w:instr="\s*REF ([^ "]+)/g),
    ],
    tables: [...body.matchAll(/<w:tbl>([\s\S]*?)<\/w:tbl>/g)].map(([, table = '']) => ({
      name: /<w:tblCaption w:val="([^"]*)"/.exec(table)?.[1] ?? '',
      hasHeadingRow: table.includes('<w:tblHeader'),
      style: /<w:tblStyle w:val="([^"]*)"/.exec(table)?.[1] ?? '',
    })),
    sections: [...body.matchAll(/<w:pgSz\b[^>]*>/g)].map(([size]) => ({
      width: Number(/w:w="(\d+)"/.exec(size)?.[1]),
      height: Number(/w:h="(\d+)"/.exec(size)?.[1]),
    })),
    sizes: everyMatch(all, /<w:szC?s? w:val="(\d+)"/g).map(Number),
    header: wordsOf(partsLike(xml, /^word\/header\d+\.xml$/)),
    footer: wordsOf(partsLike(xml, /^word\/footer\d+\.xml$/)),
    properties: partsLike(xml, /^docProps\//),
    xml,
  };
}

function paragraphsOf(body: string): readonly DocxParagraph[] {
  let tables = 0;
  return [...body.matchAll(/<w:tbl>|<\/w:tbl>|<w:p>([\s\S]*?)<\/w:p>|<w:p\/>/g)].flatMap(
    ([found, inner = '']) => {
      if (found === '<w:tbl>') tables += 1;
      else if (found === '</w:tbl>') tables -= 1;
      else {
        const style = /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? '';
        return [{ style, text: wordsOf(inner), inTable: tables > 0 }];
      }
      return [];
    },
  );
}

function partsLike(xml: Readonly<Record<string, string>>, name: RegExp): string {
  return Object.entries(xml)
    .filter(([part]) => name.test(part))
    .map(([, content]) => content)
    .join('\n');
}

function wordsOf(xml: string): string {
  return xml
    .replaceAll('<w:br/>', '\n')
    .replaceAll('<w:tab/>', '\t')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function everyMatch(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}
