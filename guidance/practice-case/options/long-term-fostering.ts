import type { PracticeOption } from '../shape.ts';
import { words } from '../words.ts';
import { longTermFosteringFactors } from './long-term-fostering-factors.ts';

export const longTermFostering = {
  fields: {
    realistic: 'realistic',
    realisticReason: words`
      Ada’s present carers were asked directly, and have said in writing that they would keep her
      until she is grown up [E11]. She is safe and settled with them. The fostering service would
      have to change their approval and agree the match.
    `,
    legalSteps: words`
      The court would make a care order, having considered the care plan and the family time
      proposed. The council would share parental responsibility with both parents and could limit
      how they use theirs where Ada’s welfare needs it. The carers would have none; everyday
      decisions would be delegated in the placement plan.

      To be a long-term foster placement it must be meant to last until Ada is no longer looked
      after, the carers must agree, and the council must confirm it to them, both parents and Ada.
      In Harrowmere the fostering panel also considers the match; that is our practice and not law.

      Kerry, Mr Allamby or Ada could apply to discharge the order, though not within six months of a
      refusal without the court’s leave.
    `,
    support: 'Most of it is in place now.',
    risk: 'Ada would be safe here this year. The risks are slower ones.',
    familyTime: 'The council would plan and review it.',
    siblings: words`
      Kit could not stay overnight at the carers’, who have no spare room. They would meet at
      Shona’s every other weekend if Ada’s stays there went on. The sibling assessment regards
      overnight time as essential [E10, p E112].
    `,
    timescale: words`
      Ada would not move. A care order could be made by 18 December; the matching report is due on 8
      January 2027 and panel meets on 28 January. It is the quickest option, and asks least of Ada
      this winter.
    `,
    unknowns: words`
      Whether the fostering service will agree the match (28 January). How the carers’ plan to
      retire when Ada is about 16 would bear on her (8 January). Whether stays at Shona’s would last
      if she had been turned down as guardian.
    `,
    whoThinksWhat: words`
      Ada does not want to pack her fox [E11]. Her carers would keep her gladly, and think that
      Shona’s is where she should be. Kerry says: “Nice people. Not her people” [E23]. Kit and Shona
      are against. The reviewing officer and the guardian see it as the right contingency.
    `,
    rationale: words`
      I have tried to look at this option as if Shona had not rung. If she had not, I would be
      proposing it. Ada came to these carers after midnight, in a police car, and they sat on the landing until she
      slept. Their diary shows her up on eleven of her first fourteen nights and
      not once since 28 September [E11]. A child who expected little of adults now calls out when
      she wants one.

      Their offer is not a form of words. I asked each of them alone. They have thought about money,
      retirement, and a teenager who wants to find her father’s family. They will not adopt or
      become guardians, because either would take somebody’s place. I respect that. It does mean
      that Ada would be in care until she is 18, however good the home.

      What would that mean for Ada, and not for children in general? Visits and reviews would be a
      fair price for safety if no relative could give it. She has noticed them already: “Is Imogen
      coming to look at my bed again?” [E11]. Trips and sleepovers are delegated. It is larger
      things that I weigh: an aunt nine miles away who asked for her and was assessed as able; a
      brother who could not sleep over; a mother who might get well and would meet her daughter by
      appointment. When Ada is old enough to ask why, the answer would need to be a good one.

      There are real points the other way. Ada would lose nobody who is putting her to bed. The
      weight of family time would not fall on Shona. Her safety would not depend on one family
      staying strong. Kerry could ask for the order to be discharged, and sees that as hope.

      Harm from the move to Shona’s is likely but short, and can be softened by people who wish her well. Harm from growing up outside a family that could have had her is less easy to see and
      would last longer. On what I know today I think the second the greater. If Shona’s home were
      not safe, or not lasting, I would think otherwise, and this would be the plan without any need
      to look for strangers.

      So I ask for it to be made ready and kept ready: the matching report goes on, the place is
      held until 28 February, and nobody tells Ada that a home is hers for good until a judge has decided.
    `,
    conclusion: 'contingency_one',
    completed: 'complete',
  },
  arrangements: [
    {
      title: 'Long-term fostering with Ada’s present carers',
      legalRoute: 'Care order',
      carer: 'Local authority foster carers',
      relationship: 'Foster carers since 19 June 2026',
      assessmentStatus: 'full',
      description: words`
        Ada would stay in her present home and school. The carers’ approval would change to
        long-term for her by name. Weekends at Shona’s would go on.
      `,
    },
  ],
  factors: longTermFosteringFactors,
  support: [
    {
      what: 'Fostering fee and allowance, at the long-term rate',
      provider: 'Harrowmere fostering service',
      start: 'Date of the match',
      duration: 'To 18; staying put to 21 while both wish',
      funding: 'Council',
      agreement: 'agreed',
    },
    {
      what: 'Supervising social worker and support line, day and night',
      provider: 'Harrowmere fostering service',
      start: 'In place',
      duration: 'Throughout',
      funding: 'Council',
      agreement: 'agreed',
    },
    {
      what: 'Stays at Shona’s every other weekend, with transport for Ada and Kit',
      provider: 'Shona and Martin; council for fares',
      start: 'In place',
      duration: 'Reviewed every six months',
      funding: 'Council',
      agreement: 'requested',
    },
    {
      what: 'Speech programme; pupil premium tutor in reading',
      provider: 'School, with the virtual school',
      start: 'In place; tutor from January 2027',
      duration: 'Reviewed each term',
      funding: 'Pupil premium plus',
      agreement: 'agreed',
    },
    {
      what: 'Life story work, joined by Mrs Allamby',
      provider: 'Life story worker',
      start: 'February 2027',
      duration: 'Twelve sessions, renewed at 7 and 11',
      funding: 'Council',
      agreement: 'not_requested',
    },
  ],
  risks: [
    {
      type: 'The placement ends before Ada is grown up',
      likelihood: words`
        Low in the next few years, on a careful promise. Higher in her teens, when they will be in
        their sixties.
      `,
      consequence: 'At 15 or so she could be living with people new to her.',
      mitigation:
        'Weekends at Shona’s kept up throughout; a yearly look at whether a relative could then offer a home.',
      sources: '[E11] [E24]',
    },
    {
      type: 'Loss of family ties and of a sense of where she comes from',
      likelihood:
        'Likely in some degree, since every tie would depend on arrangements that others keep up.',
      consequence: words`
        For Ada, with two heritages and a brother elsewhere, reaching 18 as a visitor in her family
        would be a heavy loss.
      `,
      mitigation:
        'Stays at Shona’s, and Mrs Allamby’s visits, in the care plan and checked at each review.',
      sources: '[E10, p E112] [E17] [E19]',
    },
  ],
  familyTime: [
    {
      person: 'Kerry, mother',
      arrangement: 'Every other Saturday, two hours, and a Wednesday call',
      purpose: 'To know her mother well, and that she is safe',
      support: 'Family time service',
    },
    {
      person: 'Kit, half-brother',
      arrangement: 'Every other weekend at Shona’s, overnight while that lasts; Sunday calls',
      purpose: 'Growing up as brother and sister',
      support: 'Shona; council transport',
    },
    {
      person: 'Shona, Martin and Poppy',
      arrangement: 'Two nights every other weekend; a week each summer',
      purpose: 'A second home in her family',
      support: 'Carers share the driving',
    },
    {
      person: 'Mr Allamby, father',
      arrangement: 'Monthly at the family centre',
      purpose: 'A father she knows, at a pace he can keep',
      support: 'Family time service',
    },
    {
      person: 'Mrs Allamby, grandmother',
      arrangement: 'Weekly video call; a day visit each school holiday',
      purpose: 'Being known by her father’s family',
      support: 'Carers; first visit with me',
    },
  ],
} satisfies PracticeOption;
