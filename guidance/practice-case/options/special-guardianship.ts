import { on } from '../days.ts';
import type { PracticeOption } from '../shape.ts';
import { words } from '../words.ts';
import { specialGuardianshipFactors } from './special-guardianship-factors.ts';

export const specialGuardianship = {
  fields: {
    realistic: 'realistic',
    realisticReason: words`
      Shona and Martin have been assessed in full and the report supports them [E9]. They have had
      legal advice and want the order. Mrs Allamby also offers; her viability assessment is due on
      24 November.
    `,
    legalSteps: words`
      The court directed the report on 9 July, so separate notice of three months was not needed.
      While Ada is in care Shona and Martin can apply with the council’s consent, and the court can
      make the order without an application.

      For Ada to live with them first there must be a review (3 December), an assessment of
      suitability under Schedule 4, and the nominated officer’s approval under regulation 24 of the
      Care Planning, Placement and Case Review (England) Regulations 2010, with a full fostering
      assessment begun at once. Temporary approval from 2 January would end on 23 April 2027 at the
      latest. Our solicitor is considering whether an interim child arrangements order would be
      simpler.

      If the order is made there is no care order and Ada is no longer looked after. Both parents
      keep parental responsibility; until Ada is 18 her special guardians can exercise theirs without them on most matters. A parent needs the court’s leave, and a significant change in circumstances,
      to seek its discharge.
    `,
    support:
      'The support plan is to be signed before the final hearing, and not left until afterwards.',
    risk: 'Most of what could go wrong here lies between two sisters, and can be worked on.',
    familyTime: 'A plan for the order, and not terms that are fixed for fourteen years.',
    siblings: words`
      Kit sleeps at Shona’s every other weekend and could go on doing so. The sibling assessment
      found a protective, playful bond. It advises that they live apart, because Kit is settled with
      his father, with overnight stays as essential [E10, p E112].
    `,
    timescale: words`
      Ada could move on Saturday 2 January 2027 and the order be decided in the week of 8 February.
      That is past the 26 weeks, which end on 20 December, and needs an extension. She would be
      settled before Easter.
    `,
    unknowns: words`
      Mrs Allamby’s viability (24 November). The allowance (27 November). Whether Martin can stop
      nights away (his employer, 4 December). How Ada is for more than two nights together: a stay
      is planned for 26 to 31 December.
    `,
    whoThinksWhat: words`
      Ada likes it at Shona’s and does not want to pack her fox [E11]. Shona, Martin, Kit, Mr
      Allamby and the carers are in favour. Kerry would choose it over any home but hers. Mrs
      Allamby is content if she can be a gran. The reviewing officer supports it; the guardian does
      provisionally, but doubts the extension.
    `,
    rationale: words`
      Shona and Martin know Ada and she knows them. She lived with them for five weeks in early 2025
      when Kerry was in hospital, and has stayed every other weekend since August [E9]. In the
      dolls’ house she gave me the plainest account of what she needs: “Auntie Shona looks like
      Mummy but she wakes up” [E13].

      The question I have pressed hardest is whether Shona can keep Ada safe from someone she loves.
      She did not always. One morning in August 2025 she could not wake Kerry, and she told nobody
      until the following June [E9, p E83]. What she has done since is better evidence than what she
      says: when Kerry rang after drinking on 22 August she ended the call, kept Ada out of it, made
      sure that Kerry was safe and told us [E9, p E79].

      The order does what is needed and not much more. Shona could sign a school form without asking
      her sister or the council. Kerry would still be Ada’s legal mother. Ada would lose a reviewing
      officer and a social worker, whom she might one day have wanted. I think that an ordinary
      childhood in her own family is worth more to her.

      The strongest points against are these. Ada would leave carers who have done well by her. Two
      sisters would have to manage family time for nearly fourteen years, and they have fallen out
      before. Nobody in the house shares her Barbadian heritage. Good intentions will not answer any
      of the three, so each has a line of its own under support or family time.

      I considered asking for the order in December. The guardian may be right that Ada knows them
      well enough. But weekends are not weekdays: nobody has yet seen Ada there on a wet Tuesday
      with Martin away, or Shona telling Kerry no twice in one week. The support plan is unsigned,
      and Mrs Allamby is owed an answer. Five weeks is short, and is enough to learn from. I would
      not ask for a supervision order beside this one for reassurance; a doubt about their care
      should be faced.

      If Mrs Allamby’s viability assessment is positive I expect still to support the Hexleys,
      because of Kit, the distance, and the years in which they have known Ada. Mrs Allamby agrees.
      I would want her assessed in full, so that Ada has another home in her family if this one
      fails.

      Of the homes that could be Ada’s for good, this is the one where she is already expected.
    `,
    conclusion: 'preferred',
    completed: 'complete',
  },
  arrangements: [
    {
      title: 'Special guardianship to Shona and Martin Hexley',
      legalRoute: 'Special guardianship order',
      carer: 'Shona and Martin Hexley',
      relationship: 'Maternal aunt and her husband',
      assessmentStatus: 'full_positive',
      assessedOn: on('2026-10-30'),
      description: words`
        Ada would live with Shona, Martin and Poppy, nine miles from her carers, in a room of her
        own. She would move on 2 January, and stay at her school until Easter before joining
        Poppy’s.
      `,
    },
    {
      title: 'Special guardianship to Verona Allamby',
      legalRoute: 'Special guardianship order',
      carer: 'Verona Allamby',
      relationship: 'Paternal grandmother',
      assessmentStatus: 'viability',
      description: words`
        Offered in case nobody nearer can care for Ada. They have not met. If viability is positive
        a full report could be ready by 26 February 2027. It is 130 miles from Kit and Kerry.
      `,
    },
  ],
  factors: specialGuardianshipFactors,
  support: [
    {
      what: 'Special guardianship allowance',
      provider: 'Harrowmere County Council',
      start: 'The day of the order; fostering allowance from 2 January',
      duration: 'Reviewed each year, to 18',
      funding: 'Council, after means test',
      agreement: 'requested',
    },
    {
      what: 'Family time with Kerry: preparation, a room, and a worker at hand',
      provider: 'Family time service',
      start: '9 January 2027',
      duration: 'Six months, then reviewed with both sisters',
      funding: 'Council',
      agreement: 'agreed',
    },
    {
      what: 'Mediation for Shona and Kerry: four meetings and a written agreement',
      provider: 'Independent mediator',
      start: '25 November 2026',
      duration: 'To February 2027; two more in the first year',
      funding: 'Council',
      agreement: 'agreed',
    },
    {
      what: 'Heritage: calls and visits with Mrs Allamby, and a hair and skin care session',
      provider: 'Mrs Allamby; kinship team',
      start: '28 November 2026',
      duration: 'Fares paid for two years',
      funding: 'Council',
      agreement: 'agreed',
    },
    {
      what: 'Parenting sessions for children who have lived with fear',
      provider: 'Therapist chosen by the kinship team',
      start: 'March 2027',
      duration: 'Twelve sessions',
      funding: 'Adoption and Special Guardianship Support Fund, or the council if refused',
      agreement: 'not_requested',
    },
    {
      what: 'A named kinship worker, and a guardians’ group',
      provider: 'Kinship team',
      start: '2 January 2027',
      duration: 'Three years, then on request',
      funding: 'Council',
      agreement: 'agreed',
    },
  ],
  risks: [
    {
      type: 'Ada is exposed to Kerry when she has been drinking',
      likelihood: words`
        Possible at some time, but unlikely to be hidden: Shona acted well in August.
      `,
      consequence: 'Fear and broken sleep, but with a sober adult beside her.',
      mitigation: words`
        A rule that Kerry has agreed: no visit if she has drunk, and no blame for ringing to say so.
      `,
      sources: '[E9, p E79] [E23]',
    },
    {
      type: 'The sisters’ relationship breaks down and Ada is caught between them',
      likelihood: 'Possible. It happened in 2024, and the order changes who asks whom.',
      consequence: 'Ada could lose time with her mother, or keep secrets to please them both.',
      mitigation: 'Mediation before the move; the kinship worker; the court as a last resort.',
      sources: '[E9, p E81]',
    },
    {
      type: 'The home cannot last, through strain, money or illness',
      likelihood: words`
        Low. Martin’s nights away, and money, are the weak points. Both are healthy and in their
        thirties.
      `,
      consequence: 'Another move, and the loss of a home that her family had made for her.',
      mitigation: words`
        The allowance settled first; five weeks as a test; the carers’ place held until 28 February.
      `,
      sources: '[E9, p E94] [E11]',
    },
  ],
  familyTime: [
    {
      person: 'Kerry, mother',
      arrangement:
        'Every other Saturday, two hours, and a call each Wednesday; more as sobriety lasts',
      purpose: 'To know her mother well, and that she is safe',
      support: 'Family time service for six months, then Shona or Pauline',
    },
    {
      person: 'Kit, half-brother',
      arrangement: 'Every other weekend overnight, and Sunday calls',
      purpose: 'Growing up as brother and sister',
      support: 'Shona; Kit’s father brings him',
    },
    {
      person: 'Mr Allamby, father',
      arrangement: 'Monthly at the family centre',
      purpose: 'A father she knows, at a pace he can keep',
      support: 'Family time service for six months',
    },
    {
      person: 'Mrs Allamby, grandmother',
      arrangement: 'Weekly video call; a weekend visit each school holiday',
      purpose: 'Being known by her father’s family',
      support: 'Shona; first visit with me',
    },
    {
      person: 'The foster carers',
      arrangement: 'Calls at first; monthly visits to Easter; birthdays',
      purpose: 'So that people whom she loves do not vanish',
      support: 'Shona and the carers',
    },
  ],
} satisfies PracticeOption;
