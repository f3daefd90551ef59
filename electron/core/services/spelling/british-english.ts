import nspell from 'nspell';
// By path, because the package offers only a reader of its own, which needs its files on disk.
import affixes from '../../../../node_modules/dictionary-en-gb/index.aff?raw';
import words from '../../../../node_modules/dictionary-en-gb/index.dic?raw';
import { practiceWords } from '../../../../guidance/model/practice-words.ts';

/**
 * The dictionary of British English with the words of practice. Loaded by `import()` when a word is
 * first looked up: it takes a while and a good deal of memory, and not every session spells.
 */
export type Dictionary = {
  readonly isKnown: (word: string) => boolean;
  /** Known words like it, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
};

/** Answers kept so that a long text is looked up once, whatever is typed in it next. */
const ANSWERS_KEPT = 50_000;

export function loadBritishEnglish(): Dictionary {
  const speller = nspell(affixes, words);
  for (const word of practiceWords) speller.add(word);
  const answers = new Map<string, boolean>();
  return {
    isKnown: (word) => {
      const kept = answers.get(word);
      if (kept !== undefined) return kept;
      const isKnown = speller.correct(word);
      if (answers.size >= ANSWERS_KEPT) answers.clear();
      answers.set(word, isKnown);
      return isKnown;
    },
    suggest: (word) => speller.suggest(word),
  };
}
