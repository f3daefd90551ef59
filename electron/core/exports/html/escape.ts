/** Words as HTML text or attribute value. */
export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Words as a CSS string: everything but plain letters and digits by its code, so nothing ends it. */
export function cssString(words: string): string {
  const escaped = Array.from(words, (character) =>
    /[A-Za-z0-9]/.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
