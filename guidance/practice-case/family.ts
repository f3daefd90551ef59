import { on } from './days.ts';
import type { PracticePerson, Some } from './shape.ts';
import { words } from './words.ts';

const year = (date: `${number}-01-01`) => ({ date, precision: 'year' }) as const;

export const people = [
  {
    key: 'kerry',
    fields: {
      name: 'Kerry Merrowby',
      relationship: 'Mother',
      side: 'maternal',
      sex: 'female',
      lifeStatus: 'living',
      bornOn: on('1993-10-21'),
      household: 'no',
      importance: 'The centre of Ada’s life, and the person she watches over [E12] [E15].',
      parentalResponsibility: 'yes',
      parentalResponsibilityBasis: 'mother',
      parentalResponsibilitySince: on('2022-07-12'),
      parentalResponsibilityEvidence: 'Birth certificate, seen on 22 June 2026',
      approached: 'yes',
      approachedOn: on('2026-06-22'),
      approachedBy: 'Imogen Fairlock',
      approachResult: words`
        Wants Ada home. Took part in the assessment and the testing. She and Shona asked to be
        called by their first names here.
      `,
      candidateCarer: 'candidate',
      candidateReason: 'Asks for Ada to come home in January.',
      confidentialDetails: words`
        Refuge: Room 6, Larkfold House, 41 Quillpenny Row, Thistlemouth, QX7 4ZW. Telephone 07700
        900417. Held back from everyone, Mr Allamby and Mr Vosper above all.
      `,
    },
  },
  {
    key: 'curtis',
    fields: {
      name: 'Curtis Allamby',
      relationship: 'Father',
      side: 'paternal',
      sex: 'male',
      lifeStatus: 'living',
      bornOn: on('1991-12-05'),
      household: 'no',
      importance: '“She knows my face and not much else”, he says [E18].',
      parentalResponsibility: 'yes',
      parentalResponsibilityBasis: 'registered_father',
      parentalResponsibilitySince: on('2022-08-04'),
      parentalResponsibilityEvidence: 'Birth certificate, seen on 22 June 2026',
      approached: 'yes',
      approachedOn: on('2026-08-11'),
      approachedBy: 'Imogen Fairlock',
      approachResult: words`
        Named on the birth certificate. Lives in a shared house, works nights and says that he
        cannot bring Ada up. He asked us not to tell his mother. We accepted that for too long; he
        gave her details on 12 October, when I asked again [E18].
      `,
      candidateCarer: 'never',
      candidateReason: 'Says that he cannot bring Ada up, and supports Shona and Martin.',
    },
  },
  {
    key: 'shona',
    fields: {
      name: 'Shona Hexley',
      relationship: 'Maternal aunt, Kerry’s older sister',
      side: 'maternal',
      sex: 'female',
      lifeStatus: 'living',
      bornOn: on('1989-02-19'),
      household: 'no',
      importance: '“Auntie Shona looks like Mummy but she wakes up” [E13].',
      parentalResponsibility: 'no',
      approached: 'yes',
      approachedOn: on('2026-06-23'),
      approachedBy: 'Imogen Fairlock',
      approachResult: words`
        Rang the day after proceedings began. Viability assessment positive on 24 July; special
        guardianship report, with Martin, positive on 30 October [E9].
      `,
      candidateCarer: 'candidate',
      candidateReason: 'Wants to bring Ada up with Martin, as special guardians.',
      confidentialDetails: words`
        14 Gossamer Wharf, Pennistone Vale, QX2 9JT. Telephone 01632 960583. Withheld from Mr
        Vosper, who came to the house in April 2026, and at Shona’s request from Mr Allamby.
      `,
    },
  },
  {
    key: 'martin',
    fields: {
      name: 'Martin Hexley',
      relationship: 'Aunt’s husband',
      side: 'maternal',
      sex: 'male',
      lifeStatus: 'living',
      bornOn: on('1988-05-03'),
      household: 'no',
      parentalResponsibility: 'no',
      approached: 'yes',
      approachedOn: on('2026-06-30'),
      approachedBy: 'Imogen Fairlock',
      approachResult:
        'Would be a special guardian with Shona. Drives lorries; away two nights a week.',
      candidateCarer: 'candidate',
      candidateReason: 'Would be a special guardian with Shona.',
    },
  },
  {
    key: 'poppy',
    fields: {
      name: 'Poppy Hexley',
      relationship: 'Cousin, aged 7',
      side: 'maternal',
      sex: 'female',
      lifeStatus: 'living',
      bornOn: on('2019-05-22'),
      household: 'no',
      importance: 'The nearest that Ada has had to a sister at weekends.',
      approached: 'no',
      approachResult: 'Asked how she would feel. “Yes, but not in my bed” [E9, p E88].',
    },
  },
  {
    key: 'kit',
    fields: {
      name: 'Kit Dunmarrow',
      relationship: 'Older half-brother, aged 12 (Kerry’s son)',
      side: 'sibling',
      sex: 'male',
      lifeStatus: 'living',
      bornOn: on('2014-03-08'),
      household: 'no',
      importance: 'In every part of her life; she draws him without being asked [E12].',
      parentalResponsibility: 'no',
      approached: 'no',
      approachResult: words`
        Lives with his father under a child arrangements order of 9 November 2023. Sees Ada at
        Shona’s every other weekend.
      `,
    },
  },
  {
    key: 'gareth',
    fields: {
      name: 'Gareth Dunmarrow',
      relationship: 'Kit’s father',
      side: 'other',
      sex: 'male',
      lifeStatus: 'living',
      bornOn: year('1991-01-01'),
      household: 'no',
      parentalResponsibility: 'no',
      approached: 'yes',
      approachedOn: on('2026-07-21'),
      approachedBy: 'Imogen Fairlock',
      approachResult: words`
        Has no room and hardly knows Ada. Brings Kit to Shona’s every other weekend and has not
        missed one.
      `,
      candidateCarer: 'never',
      candidateReason: 'No room, and hardly knows Ada.',
    },
  },
  {
    key: 'pauline',
    fields: {
      name: 'Pauline Merrowby',
      relationship: 'Maternal grandmother',
      side: 'maternal',
      sex: 'female',
      lifeStatus: 'living',
      bornOn: on('1961-08-14'),
      household: 'no',
      importance: 'Her gran, whom she rang each evening in the spring [E22].',
      parentalResponsibility: 'no',
      approached: 'yes',
      approachedOn: on('2026-06-30'),
      approachedBy: 'Imogen Fairlock',
      approachResult: words`
        Offered at first, sooner than see Ada with strangers. Has lung disease and cannot care for a
        young child day to day [E25]. Can stay over at Shona’s when Martin is away.
      `,
      candidateCarer: 'no_longer',
      candidateReason: 'Her health, as she now says herself. She has another part in the plan.',
    },
  },
  {
    key: 'leonard',
    fields: {
      name: 'Leonard Merrowby',
      relationship: 'Maternal grandfather',
      side: 'maternal',
      sex: 'male',
      lifeStatus: 'died',
      bornOn: year('1958-01-01'),
      diedOn: year('2019-01-01'),
      approached: 'no',
      approachResult: 'Died in 2019, before Ada was born.',
    },
  },
  {
    key: 'verona',
    fields: {
      name: 'Verona Allamby',
      relationship: 'Paternal grandmother',
      side: 'paternal',
      sex: 'female',
      lifeStatus: 'living',
      bornOn: on('1962-06-09'),
      household: 'no',
      importance: 'They have not met. She has written Ada’s name in her Bible [E19].',
      parentalResponsibility: 'no',
      approached: 'yes',
      approachedOn: on('2026-10-28'),
      approachedBy: 'Imogen Fairlock',
      approachResult: words`
        Mr Allamby told her on 24 October and she wrote at once. Lives 130 miles away; a school
        cook. Would care for Ada if nobody nearer can, and asks to be her gran whatever happens
        [E19]. Viability assessment begun on 5 November.
      `,
      candidateCarer: 'candidate',
      candidateReason: 'Offers a home if nobody nearer can.',
    },
  },
  {
    key: 'clyde',
    fields: {
      name: 'Clyde Allamby',
      relationship: 'Paternal grandfather',
      side: 'paternal',
      sex: 'male',
      lifeStatus: 'living',
      bornOn: year('1959-01-01'),
      household: 'no',
      parentalResponsibility: 'no',
      approached: 'no',
      approachResult: words`
        Went back to Barbados in 2009. Mrs Allamby has asked his sister for an address; I shall
        write to him when she has it [E19].
      `,
    },
  },
  {
    key: 'andre',
    fields: {
      name: 'Andre Allamby',
      relationship: 'Paternal uncle',
      side: 'paternal',
      sex: 'male',
      lifeStatus: 'living',
      bornOn: year('1988-01-01'),
      household: 'no',
      parentalResponsibility: 'no',
      approached: 'yes',
      approachedOn: on('2026-11-05'),
      approachedBy: 'Imogen Fairlock',
      approachResult: 'Cannot offer a home. Would drive his mother to see Ada.',
      candidateCarer: 'never',
      candidateReason: 'Cannot offer a home.',
    },
  },
  {
    key: 'carers',
    fields: {
      name: 'Ada’s foster carers',
      relationship: 'Local authority foster carers',
      side: 'other',
      lifeStatus: 'living',
      household: 'yes',
      importance: 'The two adults with whom she learned to sleep [E11].',
      parentalResponsibility: 'no',
      approached: 'yes',
      approachedOn: on('2026-10-22'),
      approachedBy: 'Imogen Fairlock',
      approachResult: words`
        Asked apart whether they would keep Ada to adulthood, and about adoption and special
        guardianship. Yes to the first; no to the others, with reasons [E11].
      `,
      candidateCarer: 'candidate',
      candidateReason: 'Would keep Ada to adulthood as long-term foster carers.',
    },
  },
  {
    key: 'craig',
    fields: {
      name: 'Craig Vosper',
      relationship: 'Kerry’s former partner',
      side: 'other',
      sex: 'male',
      lifeStatus: 'living',
      household: 'no',
      parentalResponsibility: 'no',
      approached: 'not_suitable_to_ask',
      approachResult: 'Not related to Ada. A non-molestation order forbids him to contact Kerry.',
      candidateCarer: 'never',
    },
  },
] satisfies readonly PracticePerson[];

export const familyGroupMeetings = [
  {
    status: 'held',
    offeredOn: on('2026-02-12'),
    heldOn: on('2026-03-05'),
    attended: 'Kerry, Shona, Martin and Pauline',
    outcome: words`
      Offered in the letter before proceedings. Their plan was weekends at Shona’s and a call to
      Pauline each evening; it held for six weeks [E22].
      Nobody from Mr Allamby’s family was asked: we did not know where he was and did not look hard
      enough.
    `,
  },
  {
    status: 'offered',
    offeredOn: on('2026-11-05'),
    outcome: words`
      A second meeting, with Mrs Allamby joining by video, is offered for 28 November 2026.
    `,
  },
] satisfies readonly Some<'familyGroupMeeting'>[];
