/**
 * The first words of what was written, for a heading beside which there is little room: no
 * citations, one line, cut at a word.
 */
export function firstWords(words: string, letters: number): string {
  const line = words
    .replace(/\[E\d[^[\]\n]*\]/g, '')
    .replace(/\*\*|_(?=\S)|(?<=\S)_/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
  if (line.length <= letters) return line;
  const cut = line.slice(0, letters + 1).lastIndexOf(' ');
  return `${line.slice(0, cut <= 0 ? letters : cut).replace(/[\s,;:.]+$/u, '')}…`;
}
