/**
 * The questions asked of every option, the same for each, in the order of the page. Each says why
 * it is asked and which part of the option's guidance stands beside it.
 */
export type OptionQuestion = {
  readonly id: string;
  readonly title: string;
  /** Shown under the title. */
  readonly hint: string;
  /** "Why am I asked this?" */
  readonly why: string;
  /** Ids in `guidance/legal-sources`. */
  readonly sources: readonly string[];
  /** The heading of the guidance page that bears on it, as its slug. */
  readonly guidanceSection: string;
};

export const optionQuestions = [
  {
    id: 'realistic',
    title: 'Is this a realistic option for this child?',
    hint: 'Say why. An option that is not realistic needs a short reason and what the reason rests on.',
    why: 'Only realistic options need full analysis, but a shorter list needs reasons of its own. An option left out in silence looks like one that was never considered.',
    sources: ['re-r-2014', 're-bs-2013'],
    guidanceSection: 'what-it-is',
  },
  {
    id: 'arrangements',
    title: 'What exactly is proposed?',
    hint: 'Each arrangement is a concrete proposal: who would care for the child, and under which order.',
    why: 'A court compares real proposals for this child. An option can hold several, each with a carer and an assessment of its own.',
    sources: ['ca-1989-s22c', 're-bs-2013'],
    guidanceSection: 'what-must-be-in-place-before-it-can-be-the-plan',
  },
  {
    id: 'factors',
    title: 'What counts for and against it?',
    hint: 'Give each factor one line, then its detail and where it comes from.',
    why: 'Each realistic option is weighed by its own positives and negatives before it is compared with the others.',
    sources: ['re-g-2013', 'ca-1989-s1', 'aca-2002-s1'],
    guidanceSection: 'what-tends-to-count-for-and-against',
  },
  {
    id: 'support',
    title: 'What support would make it work?',
    hint: 'Who would give it, from when, for how long, and who pays.',
    why: 'The support that could be given is considered before deciding that a family cannot manage. Lack of resources is not an answer.',
    sources: ['re-b-2013', 're-bs-2013', 'ca-1989-s17'],
    guidanceSection: 'support-and-money',
  },
  {
    id: 'risks',
    title: 'What are the risks?',
    hint: 'For each: the type of harm, how likely, how serious for this child, and what would reduce it.',
    why: 'A bare label of risk does not show what it rests on. These steps do.',
    sources: ['re-f-2018', 're-hw-2022'],
    guidanceSection: 'reasoning-that-courts-criticise',
  },
  {
    id: 'family-time',
    title: 'What would family time look like?',
    hint: 'For each important person, brothers and sisters included: how often, how, and what it is for.',
    why: 'The arrangements differ by option and by person, and the court considers them before it makes an order.',
    sources: ['ca-1989-s34', 'aca-2002-s27'],
    guidanceSection: 'family-time',
  },
  {
    id: 'timescale',
    title: 'How long would it take, and what would waiting mean?',
    hint: 'When it could begin, when it would be settled, and what each month means for this child.',
    why: 'Delay is likely to prejudice a child’s welfare, and each option runs to its own timetable.',
    sources: ['ca-1989-s1', 'ca-1989-s32'],
    guidanceSection: 'how-long-it-lasts-and-how-it-ends',
  },
  {
    id: 'unknowns',
    title: 'What is not known?',
    hint: 'What is missing, who will find out, and by when.',
    why: 'Saying what is not known lets a reader see how far the reasoning can be relied on.',
    sources: ['re-bs-2013'],
    guidanceSection: 'questions-to-ask',
  },
  {
    id: 'views',
    title: 'Who thinks what?',
    hint: 'The child first, then parents, carers, brothers and sisters, the reviewing officer and the guardian. Say who disagrees.',
    why: 'Wishes and feelings are part of both welfare checklists, and disagreement needs an answer.',
    sources: ['ca-1989-s1', 'ca-1989-s22', 'aca-2002-s1'],
    guidanceSection: 'how-the-childs-voice-bears-on-it',
  },
  {
    id: 'rationale',
    title: 'Rationale',
    hint: 'Your reasoning on this option as a whole, in your own words.',
    why: 'It is the analysis that is relied on, not the list of factors.',
    sources: ['re-g-2013', 're-w-2016'],
    guidanceSection: 'reasoning-that-courts-criticise',
  },
  {
    id: 'conclusion',
    title: 'Conclusion',
    hint: 'Leave it as not yet determined until the options have been compared.',
    why: 'Options ruled out one by one leave the last to win by default. The comparison comes first.',
    sources: ['re-g-2013', 're-bs-2013'],
    guidanceSection: 'reasoning-that-courts-criticise',
  },
] as const satisfies readonly OptionQuestion[];

export type OptionQuestionId = (typeof optionQuestions)[number]['id'];
