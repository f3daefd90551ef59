import { strFromU8, unzipSync } from 'fflate';

/**
 * Everything in a DOCX that could be read: the words of every part, and every attribute, in which
 * names and links hide. Words of one paragraph are joined, however many runs they are in.
 */
export function docxTexts(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    // Dots, of a picture whose words stand in the vector form beside it.
    if (name.endsWith('.png')) return [name];
    const xml = strFromU8(part);
    const words = xml
      .replaceAll(/<\/w:p>|<w:br\/>|<w:tab\/>|<\/text>/g, ' ')
      .replaceAll(/<[^>]*>/g, '');
    const attributes = [...xml.matchAll(/="([^"]*)"/g)].map((match) => match[1]).join(' | ');
    return [name, unescaped(words), unescaped(attributes)];
  });
}

function unescaped(words: string): string {
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
