import {
  vocabularyKeys,
  type Profile,
  type Term,
  type VocabularyKey,
} from '../../schema/profile.ts';

/** The product's own neutral words: what is said where a profile says nothing else. */
export const neutralWords: Readonly<Record<VocabularyKey, Term>> = {
  lookedAfter: { word: 'looked after' },
  lookedAfterChild: { word: 'looked-after child', plural: 'looked-after children' },
  lookedAfterReview: { word: 'looked-after review', plural: 'looked-after reviews' },
  familyTime: { word: 'family time' },
  permanence: { word: 'permanence' },
  permanencePlanningMeeting: {
    word: 'permanence planning meeting',
    plural: 'permanence planning meetings',
    short: 'PPM',
  },
  preferredPlan: { word: 'preferred plan', plural: 'preferred plans' },
  contingencyOne: { word: 'contingency plan (i)' },
  contingencyTwo: { word: 'contingency plan (ii)' },
  parallelPlan: { word: 'parallel plan', plural: 'parallel plans' },
  familyGroupMeeting: {
    word: 'family group decision-making meeting',
    plural: 'family group decision-making meetings',
    short: 'FGDM',
  },
  legalPlanningMeeting: { word: 'legal planning meeting', plural: 'legal planning meetings' },
  kinshipCare: { word: 'kinship care' },
  longTermFostering: { word: 'long-term fostering' },
  fosteringForAdoption: { word: 'fostering for adoption', short: 'FfA' },
  siblingAssessment: {
    word: 'together-or-apart assessment',
    plural: 'together-or-apart assessments',
  },
  fosteringSocialWorker: {
    word: 'supervising social worker',
    plural: 'supervising social workers',
  },
  permanenceSupportPlan: { word: 'permanence support plan', plural: 'permanence support plans' },
};

/** A profile's way of saying things. */
export type ProfileWords = {
  /** The term for one thing, the profile's own or the neutral one. */
  readonly term: (key: VocabularyKey) => Term;
  /** A heading or label of the product in the profile's words; capitals stay where they were. */
  readonly say: (words: string) => string;
};

/**
 * The words of a profile. Only the product's own headings and labels go through `say`: never what
 * a worker wrote, the choices of a legal status, or a document, which keep the terms of the law.
 */
export function wordsOf(profile: Pick<Profile, 'vocabulary'> | null): ProfileWords {
  const vocabulary: Partial<Record<VocabularyKey, Term | undefined>> = profile?.vocabulary ?? {};
  const term = (key: VocabularyKey): Term => {
    const own = vocabulary[key];
    return own === undefined ? neutralWords[key] : own;
  };
  const replacements = new Map<string, string>();
  for (const key of vocabularyKeys) {
    const neutral = neutralWords[key];
    const own = term(key);
    replacements.set(neutral.word, own.word);
    if (neutral.plural !== undefined) replacements.set(neutral.plural, own.plural ?? own.word);
  }
  for (const [neutral, own] of replacements) if (neutral === own) replacements.delete(neutral);
  if (replacements.size === 0) return { term, say: (words) => words };
  const longestFirst = [...replacements.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\w-])(?:${longestFirst.map(escaped).join('|')})(?![\\w-])`,
    'gi',
  );
  return {
    term,
    say: (words) =>
      words.replace(pattern, (found) => {
        const own = replacements.get(found.toLowerCase()) ?? found;
        return /^\p{Lu}/u.test(found) ? capitalised(own) : own;
      }),
  };
}

/** With a capital at the start, as a heading has. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
