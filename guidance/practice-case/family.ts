import type { FieldsOf } from '../model/entities.ts';
import { on } from './days.ts';
import { words } from './words.ts';

export const people = [
  {
    name: 'Kerry Merrowby',
    relationship: 'Mother',
    side: 'maternal',
    parentalResponsibility: 'yes',
    approached: 'yes',
    approachedOn: on('2026-06-22'),
    approachResult: words`
      Wants Ada home. Took part in the assessment and the testing. She and Shona asked to be called
      by their first names here.
    `,
    confidentialDetails: words`
      Refuge: Room 6, Larkfold House, 41 Quillpenny Row, Thistlemouth, QX7 4ZW. Telephone 07700
      900417. Held back from everyone, Mr Allamby and Mr Vosper above all.
    `,
  },
  {
    name: 'Curtis Allamby',
    relationship: 'Father',
    side: 'paternal',
    parentalResponsibility: 'yes',
    approached: 'yes',
    approachedOn: on('2026-08-11'),
    approachResult: words`
      Named on the birth certificate. Lives in a shared house, works nights and says that he cannot
      bring Ada up. He asked us not to tell his mother. We accepted that for too long; he gave her
      details on 12 October, when I asked again [E18].
    `,
  },
  {
    name: 'Shona Hexley',
    relationship: 'Maternal aunt, Kerry’s older sister',
    side: 'maternal',
    parentalResponsibility: 'no',
    approached: 'yes',
    approachedOn: on('2026-06-23'),
    approachResult: words`
      Rang the day after proceedings began. Viability assessment positive on 24 July; special
      guardianship report, with Martin, positive on 30 October [E9].
    `,
    confidentialDetails: words`
      14 Gossamer Wharf, Pennistone Vale, QX2 9JT. Telephone 01632 960583. Withheld from Mr Vosper,
      who came to the house in April 2026, and at Shona’s request from Mr Allamby.
    `,
  },
  {
    name: 'Martin Hexley',
    relationship: 'Aunt’s husband',
    side: 'maternal',
    parentalResponsibility: 'no',
    approached: 'yes',
    approachedOn: on('2026-06-30'),
    approachResult:
      'Would be a special guardian with Shona. Drives lorries; away two nights a week.',
  },
  {
    name: 'Poppy Hexley',
    relationship: 'Cousin, aged 7',
    side: 'maternal',
    approached: 'no',
    approachResult: 'Asked how she would feel. “Yes, but not in my bed” [E9, p E88].',
  },
  {
    name: 'Kit Dunmarrow',
    relationship: 'Older half-brother, aged 12 (Kerry’s son)',
    side: 'sibling',
    parentalResponsibility: 'no',
    approached: 'no',
    approachResult: words`
      Lives with his father under a child arrangements order of 9 November 2023. Sees Ada at Shona’s
      every other weekend.
    `,
  },
  {
    name: 'Gareth Dunmarrow',
    relationship: 'Kit’s father',
    side: 'other',
    parentalResponsibility: 'no',
    approached: 'yes',
    approachedOn: on('2026-07-21'),
    approachResult: words`
      Has no room and hardly knows Ada. Brings Kit to Shona’s every other weekend and has not missed
      one.
    `,
  },
  {
    name: 'Pauline Merrowby',
    relationship: 'Maternal grandmother',
    side: 'maternal',
    parentalResponsibility: 'no',
    approached: 'yes',
    approachedOn: on('2026-06-30'),
    approachResult: words`
      Has lung disease and cannot care for a young child day to day. Can stay over at Shona’s when
      Martin is away.
    `,
  },
  {
    name: 'Verona Allamby',
    relationship: 'Paternal grandmother',
    side: 'paternal',
    parentalResponsibility: 'no',
    approached: 'yes',
    approachedOn: on('2026-10-28'),
    approachResult: words`
      Mr Allamby told her on 24 October and she wrote at once. Lives 130 miles away; a school cook.
      Would care for Ada if nobody nearer can, and asks to be her gran whatever happens [E19].
      Viability assessment begun on 5 November.
    `,
  },
  {
    name: 'Andre Allamby',
    relationship: 'Paternal uncle',
    side: 'paternal',
    parentalResponsibility: 'no',
    approached: 'yes',
    approachedOn: on('2026-11-05'),
    approachResult: 'Cannot offer a home. Would drive his mother to see Ada.',
  },
  {
    name: 'Ada’s foster carers',
    relationship: 'Local authority foster carers',
    side: 'other',
    parentalResponsibility: 'no',
    approached: 'yes',
    approachedOn: on('2026-10-22'),
    approachResult: words`
      Asked apart whether they would keep Ada to adulthood, and about adoption and special
      guardianship. Yes to the first; no to the others, with reasons [E11].
    `,
  },
  {
    name: 'Craig Vosper',
    relationship: 'Kerry’s former partner',
    side: 'other',
    parentalResponsibility: 'no',
    approached: 'not_suitable_to_ask',
    approachResult: 'Not related to Ada. A non-molestation order forbids him to contact Kerry.',
  },
] satisfies readonly Partial<FieldsOf<'person'>>[];

export const familyGroupMeetings = [
  {
    status: 'held',
    offeredOn: on('2026-02-12'),
    heldOn: on('2026-03-05'),
    outcome: words`
      Offered in the letter before proceedings. Kerry, Shona, Martin and Pauline came. Their plan
      was weekends at Shona’s and a call to Pauline each evening; it held for six weeks [E22].
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
] satisfies readonly Partial<FieldsOf<'familyGroupMeeting'>>[];
