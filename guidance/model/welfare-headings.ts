/**
 * The headings under which factors are written and compared: the two statutory welfare checklists
 * laid side by side, so that neither is lost when adoption is one of the realistic options. They
 * stand in the order of the Acts; the order says nothing about weight.
 */
export type WelfareHeading = {
  readonly id: string;
  readonly label: string;
  /** What to think about, shown under the heading. */
  readonly prompt: string;
  /** Ids in `guidance/legal-sources`. */
  readonly sources: readonly string[];
  /** The paragraph of each checklist, as printed beside the heading. */
  readonly checklist: string;
};

export const welfareHeadingChoices = {
  wishes: 'Wishes and feelings',
  needs: 'Needs',
  change: 'Effect of change',
  lifelong: 'Lifelong effect of leaving the family',
  identity: 'Age, sex, background and identity',
  harm: 'Harm suffered or at risk of',
  capability: 'Capability of parents and others',
  relationships: 'Relationships',
  delay: 'Delay',
  powers: 'Range of powers',
} as const;

export type WelfareHeadingId = keyof typeof welfareHeadingChoices;

export const welfareHeadings: readonly (WelfareHeading & { readonly id: WelfareHeadingId })[] = [
  {
    id: 'wishes',
    label: welfareHeadingChoices.wishes,
    prompt:
      'What has the child said or shown about this option, in the light of age and understanding?',
    sources: ['ca-1989-s1', 'aca-2002-s1'],
    checklist: '1989 Act s.1(3)(a); 2002 Act s.1(4)(a)',
  },
  {
    id: 'needs',
    label: welfareHeadingChoices.needs,
    prompt: 'Physical, emotional, educational and particular needs, now and as the child grows.',
    sources: ['ca-1989-s1', 'aca-2002-s1'],
    checklist: '1989 Act s.1(3)(b); 2002 Act s.1(4)(b)',
  },
  {
    id: 'change',
    label: welfareHeadingChoices.change,
    prompt: 'What would the change itself mean: home, school, carers, routines, moves?',
    sources: ['ca-1989-s1'],
    checklist: '1989 Act s.1(3)(c)',
  },
  {
    id: 'lifelong',
    label: welfareHeadingChoices.lifelong,
    prompt:
      'For the whole of life: what would ceasing to be a member of the family mean, or keeping that tie?',
    sources: ['aca-2002-s1'],
    checklist: '2002 Act s.1(4)(c)',
  },
  {
    id: 'identity',
    label: welfareHeadingChoices.identity,
    prompt: 'Heritage, language, faith, disability, and knowing one’s own story.',
    sources: ['ca-1989-s1', 'aca-2002-s1', 'ca-1989-s22'],
    checklist: '1989 Act s.1(3)(d); 2002 Act s.1(4)(d)',
  },
  {
    id: 'harm',
    label: welfareHeadingChoices.harm,
    prompt:
      'Which harm, how likely, how serious, and what would reduce it? Harm from separation counts too.',
    sources: ['ca-1989-s1', 'aca-2002-s1', 're-f-2018'],
    checklist: '1989 Act s.1(3)(e); 2002 Act s.1(4)(e)',
  },
  {
    id: 'capability',
    label: welfareHeadingChoices.capability,
    prompt:
      'How able are the parents, or the people proposed, to meet these needs, with what support?',
    sources: ['ca-1989-s1', 'aca-2002-s1'],
    checklist: '1989 Act s.1(3)(f); 2002 Act s.1(4)(f)(ii)',
  },
  {
    id: 'relationships',
    label: welfareHeadingChoices.relationships,
    prompt:
      'With parents, brothers and sisters, relatives and carers: would each continue, and what is it worth to the child?',
    sources: ['aca-2002-s1'],
    checklist: '2002 Act s.1(4)(f)',
  },
  {
    id: 'delay',
    label: welfareHeadingChoices.delay,
    prompt: 'When could this begin and be settled, and what would waiting mean for the child?',
    sources: ['ca-1989-s1', 'aca-2002-s1'],
    checklist: '1989 Act s.1(2); 2002 Act s.1(3)',
  },
  {
    id: 'powers',
    label: welfareHeadingChoices.powers,
    prompt: 'Which order, or none, would do what is needed with the least interference?',
    sources: ['ca-1989-s1', 'aca-2002-s1'],
    checklist: '1989 Act s.1(3)(g), s.1(5); 2002 Act s.1(6)',
  },
];
