/** The part of nspell that is used here; it comes without types. */
declare module 'nspell' {
  type Speller = {
    readonly correct: (word: string) => boolean;
    readonly suggest: (word: string) => string[];
    readonly add: (word: string) => Speller;
  };
  function nspell(affixes: string, words: string): Speller;
  export default nspell;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
