import type { PracticeFactor } from '../shape.ts';
import { words } from '../words.ts';

/** For and against long-term fostering. Those marked weak are weak on purpose. */
export const longTermFosteringFactors = [
  {
    fields: {
      side: 'for',
      heading: 'capability',
      statement:
        'Asked separately and in writing, both carers say that they would keep Ada until she is grown up.',
      detail: words`
        Their statement of 2 November gives reasons and limits: they would not adopt, and hope to
        retire when Ada is about 16. If her family cannot have her she need not meet a stranger.
        She would keep the two adults with whom she learned to sleep.
      `,
      sources: '[E11]',
    },
    learning: {
      strength: 'strong',
      why: 'The present carers were asked, and their answer is dated, in writing and includes its limits. Leaving this out is a common gap when long-term fostering is weighed.',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'needs',
      statement:
        'With these carers Ada has gone from eleven disturbed nights in a fortnight to none since 28 September.',
      detail: words`
        The diary was kept nightly. At first a carer sat on the landing; now Ada calls and is
        answered. She no longer hides food, and her teacher sees a child who asks for help. What
        Ada most needs at night is being met here.
      `,
      sources: '[E11] [E20]',
    },
    learning: {
      strength: 'strong',
      why: 'It measures a change in the need that matters most for Ada, from a record kept at the time. Compare the factor below that says only that she is thriving.',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'change',
      statement: 'Ada would not move: the same bed, school, friends and people at bedtime.',
      detail: words`
        She has been there for five months. She told her carer on 1 November that she did not want
        to pack her fox. For a child so alert to who will be there in the morning, staying put has
        worth of its own.
      `,
      sources: '[E11] [E20]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'harm',
      statement:
        'The council would arrange Kerry’s family time, so that Ada was not caught between two sisters.',
      detail: words`
        Ada has enjoyed nearly all of the 36 sessions that took place. On a bad day a supervisor,
        and not her aunt, would say that a visit could not go ahead. Shona could simply be Ada’s
        aunt, and Kerry’s sister.
      `,
      sources: '[E16] [E9, p E81]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'delay',
      statement:
        'It could be settled first, by 28 January, with nothing new for Ada to wait for or get used to.',
      detail: words`
        A care order could be made at the hearing in December, inside the 26 weeks, and the match
        agreed a month later. Ada could be told before Christmas that she is staying. No other
        plan could give her so certain an answer so soon.
      `,
      sources: '[E24]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'needs',
      statement: 'Ada is thriving in placement with lovely, committed carers.',
      detail: 'She is doing really well and the carers are great with her.',
      sources: '',
    },
    learning: {
      strength: 'weak',
      why: 'It is kind and probably true, but a reader cannot tell what “thriving” means or who saw it. What changed, from when, and how do you know?',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'lifelong',
      statement:
        'Ada would grow up in care although an aunt assessed as able to bring her up is asking to.',
      detail: words`
        The report on Shona and Martin is positive. At ten or fifteen Ada would know that they had
        asked for her. Unless there were a good reason that I could give her, I think that this
        would hurt her sense of being wanted.
      `,
      sources: '[E9] [E14] [E24]',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'relationships',
      statement:
        'Kit could not stay overnight with Ada, and the sibling assessment says that overnight time is essential.',
      detail: words`
        It would depend on stays at Shona’s, given by an aunt who had been turned down. Kit thinks
        that Ada would become “a visitor”. He has been in every part of her life, and she draws
        him without being asked.
      `,
      sources: '[E10, p E112] [E12] [E17]',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'powers',
      statement: 'Long-term fostering lacks permanence.',
      detail:
        'It is precarious, with stigma from reviews and social workers, and placements can break down.',
      sources: '',
    },
    learning: {
      strength: 'weak',
      why: 'This is said of every foster home and nothing in it is about Ada or these carers. What would make it less lasting for her, given what they have promised?',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'wishes',
      statement:
        'Ada already notices that her home is inspected: “Is Imogen coming to look at my bed again?”',
      detail: words`
        She said it to her carer in October. Visits may become fewer in a long-term placement, but
        would go on to 18. Trips and sleepovers can be delegated. For Ada this is a small weight,
        but it is one that she feels.
      `,
      sources: '[E11]',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'identity',
      statement:
        'Her carers are not family and do not share her Barbadian heritage, though they have worked at it.',
      detail: words`
        They found a hairdresser for Ada in their first month, and would make Mrs Allamby welcome.
        But they have no family stories to tell her about either side, and rely on the council to
        keep those doors open for Ada.
      `,
      sources: '[E11] [E19]',
    },
  },
] satisfies readonly PracticeFactor[];
