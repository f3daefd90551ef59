import { on } from './days.ts';
import type { Some } from './shape.ts';
import { words } from './words.ts';

/** Three generations on both sides, and Kit's father. */
export const parentages = [
  { parentPerson: 'kerry', childPerson: 'ada', nature: 'birth' },
  { parentPerson: 'curtis', childPerson: 'ada', nature: 'birth' },
  { parentPerson: 'kerry', childPerson: 'kit', nature: 'birth' },
  { parentPerson: 'gareth', childPerson: 'kit', nature: 'birth' },
  { parentPerson: 'shona', childPerson: 'poppy', nature: 'birth' },
  { parentPerson: 'martin', childPerson: 'poppy', nature: 'birth' },
  { parentPerson: 'pauline', childPerson: 'shona', nature: 'birth' },
  { parentPerson: 'leonard', childPerson: 'shona', nature: 'birth' },
  { parentPerson: 'pauline', childPerson: 'kerry', nature: 'birth' },
  { parentPerson: 'leonard', childPerson: 'kerry', nature: 'birth' },
  { parentPerson: 'verona', childPerson: 'andre', nature: 'birth' },
  { parentPerson: 'clyde', childPerson: 'andre', nature: 'birth' },
  { parentPerson: 'verona', childPerson: 'curtis', nature: 'birth' },
  { parentPerson: 'clyde', childPerson: 'curtis', nature: 'birth' },
  {
    parentPerson: 'carers',
    childPerson: 'ada',
    nature: 'foster',
    note: 'Two carers, who are not named.',
  },
] satisfies readonly Some<'parentage'>[];

export const couples = [
  {
    onePartner: 'kerry',
    otherPartner: 'curtis',
    status: 'separated',
    beganOn: { date: '2021-01-01', precision: 'year' },
    endedOn: { date: '2023-01-01', precision: 'year' },
  },
  {
    onePartner: 'kerry',
    otherPartner: 'gareth',
    status: 'separated',
    beganOn: { date: '2012-01-01', precision: 'year' },
    endedOn: { date: '2017-01-01', precision: 'year' },
  },
  {
    onePartner: 'kerry',
    otherPartner: 'craig',
    status: 'separated',
    beganOn: { date: '2024-01-01', precision: 'year' },
    endedOn: on('2026-06-19'),
    note: 'A non-molestation order of 16 July 2026 protects Kerry.',
  },
  {
    onePartner: 'shona',
    otherPartner: 'martin',
    status: 'married',
    beganOn: on('2016-05-28'),
  },
  {
    onePartner: 'pauline',
    otherPartner: 'leonard',
    status: 'married',
    beganOn: { date: '1987-01-01', precision: 'year' },
    endedOn: { date: '2019-01-01', precision: 'year' },
    note: 'Until his death.',
  },
  {
    onePartner: 'verona',
    otherPartner: 'clyde',
    status: 'divorced',
    beganOn: { date: '1985-01-01', precision: 'year' },
    endedOn: { date: '2009-01-01', precision: 'year' },
  },
] satisfies readonly Some<'couple'>[];

export const familySides = [
  {
    side: 'maternal',
    explored: 'explored',
    how: words`
      Kerry, Shona and Pauline each drew the family with me between 22 and 30 June, and the three
      drawings agree. Everyone adult on this side has been asked by me in person. Kerry’s father
      died in 2019. She knows of no other relative of hers that Ada has met.
    `,
  },
  {
    side: 'paternal',
    explored: 'partly',
    how: words`
      Mr Allamby was traced in July and spoke to me on 11 August and 12 October [E18]. His mother
      wrote on 26 October and I rang her on the 28th [E19]. I asked his brother on 5 November. Still
      to be done: Mrs Allamby’s viability assessment, due on 24 November; the second family meeting,
      on the 28th; a letter to his father.
    `,
    reason: words`
      Mr Allamby asked us not to tell his mother, and we accepted that until October [E18]. It cost
      three months and was our mistake more than his. His father is in Barbados and has not been
      written to: nobody here has his address yet.
    `,
  },
] satisfies readonly Some<'familySide'>[];

export const siblingPairs = [
  {
    oneSibling: 'ada',
    otherSibling: 'kit',
    tie: 'maternal_half',
    relationship: words`
      Kit fed her and sang to her when he was eight and she was a baby. They have lived apart since
      November 2023. At Shona’s she follows him from room to room; he lets her win at cards and
      stops when he has had enough [E10] [E14]. Kit: “She’d be like a visitor” [E17]. Ada, drawing: “Kit can come in this
      one” [E12].
    `,
    assessment: 'completed',
    assessedOn: on('2026-10-16'),
    assessedBy: 'Imogen Fairlock',
    findingForOne: words`
      A protective, playful bond; he is the person who has been in every part of her life. Overnight
      time with him is essential [E10, p E112].
    `,
    findingForOther: words`
      Settled with his father, and slowly giving up the job of watching over his mother and sister.
      Living with her would give him that job back [E10, p E112].
    `,
    plan: 'apart',
    planReason: words`
      For Kit, because he is settled with his father and needs to be twelve. For Ada, because
      weekends give her a brother, and not somebody else to keep watch over [E10, p E112].
    `,
    familyTime: words`
      Every other weekend at Shona’s, two nights, since 7 August; a call on Sundays between. Planned
      to go on under every option, and to be written into the support plan or the care plan.
    `,
  },
] satisfies readonly Some<'siblingPair'>[];
