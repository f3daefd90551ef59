/** How many words there are, as a word processor counts: runs of signs with a letter or a figure. */
export function countWords(words: string): number {
  let count = 0;
  for (const run of words.match(/\S+/g) ?? []) {
    if (/[\p{L}\p{N}]/u.test(run)) count += 1;
  }
  return count;
}

/**
 * The words whose spelling can be looked up, each once, in the order written. Citations, numbers,
 * references with figures in them (`C45`, `s.31`) and initials standing alone are left out.
 */
export function spellableWords(words: string): readonly string[] {
  const found = new Set<string>();
  const withoutCitations = words.replace(/\[E\d[^[\]\n]*\]/g, ' ');
  for (const run of withoutCitations.match(/[\p{L}\p{M}\p{N}@_.’'‐-]+/gu) ?? []) {
    if (/[\p{N}@]/u.test(run)) continue;
    for (const part of run.split(/[_.‐-]+/)) {
      const word = part.replace(/^['’]+|['’]+$/g, '');
      if (word.length > 1) found.add(word);
    }
  }
  return [...found];
}
