import type { PracticeFactor } from '../shape.ts';
import { words } from '../words.ts';

/** For and against home with Kerry. Those marked weak are weak on purpose. */
export const reunificationFactors = [
  {
    fields: {
      side: 'for',
      heading: 'capability',
      statement:
        'Kerry has not drunk since 23 August, on her own account, her workers’ account and the test of 4 November.',
      detail: words`
        Twelve weeks, after one lapse that she reported before anyone asked. For Ada it means that
        the mother she meets each week is awake, interested and able to say sorry. It is still
        shorter than two earlier periods, of four and five months [E8, p E47].
      `,
      sources: '[E7] [E21] [E8, p E47]',
    },
    learning: {
      strength: 'strong',
      why: 'It gives a fact from three separate places, says what it means for Ada, and is honest about what it does not yet show. A reader can check every part of it.',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'relationships',
      statement:
        'Ada and her mother are warm and easy together, and Kerry has come to 36 of 39 family times.',
      detail: words`
        Supervisors describe cuddles, shared jokes and Ada’s favourite book, read twice. Kerry
        rang ahead for two of the three that she missed. Living together would give Ada this
        relationship whole, and not in ninety-minute pieces that end with a goodbye.
      `,
      sources: '[E15] [E16]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'wishes',
      statement:
        'Asked for a wish, Ada said “Mummy be better”, and she draws her mother’s house first.',
      detail: words`
        She has not said that she wants to live there, and I have not asked a child of four to
        choose. Her words tell me that her mother is at the centre of her life. If she cannot go
        home she will need to be told why, more than once.
      `,
      sources: '[E12] [E13]',
    },
    learning: {
      strength: 'strong',
      why: 'The child’s own words are given, with where they come from. The worker says what they do not mean as well as what they may.',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'powers',
      statement:
        'A supervision order would interfere least with the family life that Ada and Kerry have together.',
      detail: words`
        Kerry would make Ada’s day-to-day decisions, as her mother. No relative would stand
        between them, and nobody would have to go to court later to put them back together. The
        council’s part would end within one to three years.
      `,
      sources: '[E24]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'needs',
      statement:
        'Some of what Ada needs at night could be met: the refuge offers a family room for six months, with staff on call.',
      detail: words`
        Staff see Kerry most days, and she lets them tell her hard things. It is the best support
        that she has had, and one reason why I regard home as realistic for Ada. Cover at night is
        by telephone, so somebody would have to ring.
      `,
      sources: '[E21]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'identity',
      statement: 'Children do best when they are brought up by their birth family.',
      detail: 'Research shows that children should be with their birth family wherever possible.',
      sources: '',
    },
    learning: {
      strength: 'weak',
      why: 'It could be written about any child. It names no research and says nothing about what Ada would gain from this mother in this home.',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'harm',
      statement:
        'On 19 June Ada, aged three, was alone on the shared stairs at 10.40 pm and her mother could not at first be woken.',
      detail: words`
        Officers took about six minutes to wake Kerry. Ada had opened the door herself. For weeks
        afterwards she got up to see whether her carers were breathing. Another such night could
        injure or kill her, and without injury would bring that fear back.
      `,
      sources: '[E2] [E11] [E12]',
    },
    learning: {
      strength: 'strong',
      why: 'The harm is described, dated and sourced, and its mark on this child is shown. Compare the next factor, which only names it.',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'harm',
      statement: 'Risk of significant harm through neglect and emotional abuse.',
      detail: 'Ada would be at risk of significant harm in her mother’s care.',
      sources: '',
    },
    learning: {
      strength: 'weak',
      why: 'This is a label. It does not say what might happen, how likely it is, what it rests on or what would reduce it, so nobody can answer it.',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'delay',
      statement:
        'The assessment advises twelve months without alcohol first, which cannot be reached before September 2027.',
      detail: words`
        The assessor’s reasons are two earlier relapses and the move that lies ahead. Ada would be
        five, and fifteen months into a foster home not meant to last. She told her teacher this
        month that she has three houses and wants one.
      `,
      sources: '[E8, p E58] [E20] [E24]',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'change',
      statement:
        'A return in January would mean two moves of home and two of school in about six months.',
      detail: words`
        The room is for six months at most and too far from Ada’s school, where she has just
        learned which peg is hers. The second move would come as Kerry loses her staffed home, and
        losing a home is when she has drunk before.
      `,
      sources: '[E20] [E21] [E8, p E47]',
    },
  },
] satisfies readonly PracticeFactor[];
