/**
 * How hard a passphrase would be to guess, said in words. It looks at what people who guess try
 * first: length, everyday words, keyboard runs, repeats, years, and the worker's own details.
 * Nothing here is measured against a list of leaked passphrases: such a list would be larger than
 * the rest of the app, and the key derivation makes every guess slow.
 */

/** The shortest passphrase that a vault takes, in characters. The contract holds the same bound. */
export const SHORTEST_PASSPHRASE = 12;

export type PassphraseFinding =
  /** Fewer characters than the vault takes. */
  | 'too_short'
  /** A word that anyone would try early, such as "password" or a season. */
  | 'everyday_word'
  /** The same characters over and over: "aaaa", "catcatcat". */
  | 'repeats'
  /** Neighbours on the keyboard, in the alphabet or in counting: "qwerty", "abcd", "1234". */
  | 'run'
  | 'year'
  /** The worker's own name, team or authority. */
  | 'own_details'
  /** One word or less, whatever signs are in it. */
  | 'few_words';

export type PassphraseStrength = 'too_short' | 'easy_to_guess' | 'fair' | 'hard_to_guess';

export type PassphraseAssessment = {
  readonly strength: PassphraseStrength;
  /** In the order in which they are worth mending. */
  readonly findings: readonly PassphraseFinding[];
};

/** What is left once every guessable part counts as one character must still be this long. */
const FAIR = 10;
const HARD = 18;
/** The National Cyber Security Centre advises three random words; the fourth is for sensitive data. */
const SEVERAL_WORDS = 4;

/** Assesses a passphrase. `ownDetails` are words that those who know the worker would try. */
export function assessPassphrase(
  passphrase: string,
  ownDetails: readonly string[] = [],
): PassphraseAssessment {
  const findings = new Set<PassphraseFinding>();
  if (charactersOf(passphrase) < SHORTEST_PASSPHRASE) findings.add('too_short');
  let rest = passphrase.normalize('NFKC').toLowerCase();
  const collapse = (pattern: RegExp, finding: PassphraseFinding) => {
    rest = rest.replace(pattern, () => {
      findings.add(finding);
      return COLLAPSED;
    });
  };
  for (const detail of ownDetails.flatMap(guessableWords)) {
    collapse(new RegExp(RegExp.escape(detail), 'gu'), 'own_details');
  }
  collapse(EVERYDAY, 'everyday_word');
  collapse(REPEATED, 'repeats');
  collapse(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, 'year');
  rest = collapseRuns(rest, () => findings.add('run'));
  const words = new Set(rest.match(/[\p{L}\p{M}]{3,}/gu) ?? []).size;
  const strength = strengthOf(charactersOf(passphrase), charactersOf(rest), words);
  if (words < 2 && strength !== 'hard_to_guess') findings.add('few_words');
  return {
    strength,
    findings: ORDER.filter((finding) => findings.has(finding)),
  };
}

/** Stands for a part that a guesser gets for almost nothing. A private-use character: never typed. */
const COLLAPSED = '\ue000';

/** Any two characters or more, three times in a row; or one character four times. */
const REPEATED = /(.)\1{3,}|(.{2,})\2{2,}|(.{4,})\3+/gu;

const EVERYDAY = new RegExp(
  [
    'passphrase',
    'password',
    'p[a4@][s5$]{2}w[o0]rd',
    'welcome',
    'letmein',
    'changeme',
    'permanence',
    'appraisal',
    'social ?work(?:er)?',
    'children',
    'council',
    'secret',
    'admin',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'january|february|april|june|july|august|september|october|november|december',
    'spring|summer|autumn|winter|christmas',
    'liverpool|arsenal|chelsea|football',
    'iloveyou|sunshine|princess|dragon|monkey',
  ].join('|'),
  'gu',
);

const LINES = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Shorter runs of letters turn up in ordinary words: there is "erty" in "property". */
const SHORTEST_RUN = { letters: 5, digits: 4 } as const;

const ORDER: readonly PassphraseFinding[] = [
  'too_short',
  'own_details',
  'everyday_word',
  'repeats',
  'run',
  'year',
  'few_words',
];

function strengthOf(length: number, hardPart: number, words: number): PassphraseStrength {
  if (length < SHORTEST_PASSPHRASE) return 'too_short';
  if (hardPart < FAIR) return 'easy_to_guess';
  if (hardPart >= HARD && words >= SEVERAL_WORDS) return 'hard_to_guess';
  // Without words it can still be long and random, as a password manager makes it.
  return hardPart >= HARD && words < 2 ? 'hard_to_guess' : 'fair';
}

/** Every run along a line of {@link LINES}, forwards or backwards, becomes one character. */
function collapseRuns(typed: string, onRun: () => void): string {
  const directions = [...LINES, ...LINES.map((line) => [...line].toReversed().join(''))];
  let collapsed = '';
  let at = 0;
  while (at < typed.length) {
    const length = Math.max(...directions.map((line) => runLength(typed, at, line)));
    const isDigits = /\d/u.test(typed.charAt(at));
    if (length >= (isDigits ? SHORTEST_RUN.digits : SHORTEST_RUN.letters)) {
      onRun();
      collapsed += COLLAPSED;
      at += length;
    } else {
      collapsed += typed[at];
      at += 1;
    }
  }
  return collapsed;
}

function runLength(typed: string, from: number, line: string): number {
  const start = line.indexOf(typed.charAt(from));
  if (start === -1) return 0;
  let length = 1;
  while (
    start + length < line.length &&
    from + length < typed.length &&
    line[start + length] === typed[from + length]
  ) {
    length += 1;
  }
  return length;
}

/** Words of a detail long enough to be worth trying. */
function guessableWords(detail: string): readonly string[] {
  return (
    detail
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{4,}/gu) ?? []
  );
}

function charactersOf(text: string): number {
  return [...text].length;
}
