/** Words that count as right besides the dictionary's: names of the case, words the worker kept. */
export class KnownWords {
  readonly #words: ReadonlySet<string>;
  readonly #inCapitals: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#words = new Set([...words].map(plain));
    this.#inCapitals = new Set([...this.#words].map((word) => word.toUpperCase()));
  }

  /**
   * A word is known as it was given, beginning a sentence, in capitals, and as a possessive. A name
   * without its capital is not: that is a mistake worth showing.
   */
  has(word: string): boolean {
    const asTyped = plain(word);
    return this.#isKnown(asTyped) || this.#isKnown(asTyped.replace(/'s?$/i, ''));
  }

  #isKnown(word: string): boolean {
    const begun = word.charAt(0).toLowerCase() + word.slice(1);
    return (
      this.#words.has(word) ||
      this.#words.has(begun) ||
      (word === word.toUpperCase() && this.#inCapitals.has(word))
    );
  }
}

/** The words of a name, for instance of “Denise Hartley-Brown (aunt)”. */
export function wordsOfName(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
}

function plain(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}
