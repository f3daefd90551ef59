import type { PracticeFactor } from '../shape.ts';
import { words } from '../words.ts';

/** For and against special guardianship. Those marked weak are weak on purpose. */
export const specialGuardianshipFactors = [
  {
    fields: {
      side: 'for',
      heading: 'needs',
      statement:
        'At Shona’s Ada calls, is answered and sleeps; she spent fourteen nights there between 7 August and 1 November.',
      detail: words`
        On 19 September I saw her call twice at bedtime, be answered twice, and sleep. The carers’
        diary shows settled nights after six of seven weekends. What she needs most at night she
        has begun to find there, from somebody whom she has always known.
      `,
      sources: '[E9] [E11] [E14]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'capability',
      statement:
        'When Kerry rang after drinking on 22 August, Shona ended the call, kept Ada out of it and told us on the Monday.',
      detail: words`
        Ada was in the bath and did not know. Shona then rang the refuge to see that Kerry was
        safe, and her workers confirm it. For Ada this is the test that counts: the person caring
        for her put her first, and was kind to her mother.
      `,
      sources: '[E9, p E79] [E21]',
    },
    learning: {
      strength: 'strong',
      why: 'It shows capability by something that was done, confirmed by somebody else, and says why that matters to Ada. “Shona is protective” would have told the reader far less.',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'wishes',
      statement:
        'Ada says that she likes it at Shona’s and that Shona “looks like Mummy but she wakes up”.',
      detail: words`
        The first was said to her carer, the second to me. She has not been asked to choose. I
        take it that Shona feels familiar and safe. In the same breath as the first she said that
        she did not want to pack her fox, and that counts too.
      `,
      sources: '[E11] [E13]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'relationships',
      statement:
        'Kit already sleeps at Shona’s on the same weekends, and could do so throughout Ada’s childhood.',
      detail: words`
        The sibling assessment calls overnight time with Kit essential for Ada. Here it would need
        no council and no supervisor: Shona is his aunt too, he wants to go, and his father has
        not missed one of the weekends since August.
      `,
      sources: '[E10, p E112] [E17]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'lifelong',
      statement:
        'Ada would grow up in her own legal family, with a mother she can come to know sober.',
      detail: words`
        Shona expects Kerry at the table when she is well, and has said what happens when she is
        not. The order ends at 18. An aunt, a brother, a cousin and a grandmother who had been
        there all along would not.
      `,
      sources: '[E9, p E90]',
    },
  },
  {
    fields: {
      side: 'for',
      heading: 'powers',
      statement:
        'Special guardianship would end the council’s involvement and save the cost of a foster placement.',
      detail: 'It would also be much cheaper than fourteen years of fostering.',
      sources: '',
    },
    learning: {
      strength: 'weak',
      why: 'What it saves the council is not a reason about Ada. If less involvement would be good for her, say how, and from what source.',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'identity',
      statement:
        'Nobody in Shona’s home shares Ada’s Barbadian heritage, and her father’s family was first asked only in October.',
      detail: words`
        Ada has begun to ask about her hair. Shona has learned to care for it, and says that she
        does not know what to say about the rest. Mrs Allamby offers weekly calls and holiday
        visits, which would begin to answer this; Ada has yet to meet her.
      `,
      sources: '[E9, p E86] [E18] [E19]',
    },
    learning: {
      strength: 'strong',
      why: 'It is a fair point against the worker’s own preferred plan, with a fact, a source and what could be done. It does not treat heritage as a reason on its own to refuse a home.',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'capability',
      statement:
        'Shona once found Kerry unable to be woken, in August 2025, and told nobody until June 2026.',
      detail: words`
        She sat through the family meeting in March without saying it, afraid of losing Kerry and
        of Ada being taken. Loyalty may pull at her again, and Ada would be the one who paid.
        Under pressure in August she acted differently, but that is once.
      `,
      sources: '[E9, p E83]',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'change',
      statement:
        'Ada would leave carers with whom she has lived for five months, and at Easter change the school she has just learned.',
      detail: words`
        With them she stopped getting up at night. “I don’t want to pack my fox” tells me what the
        bed means. They will keep seeing her, and school waits until Easter so that both do not
        change at once, but it is a real loss.
      `,
      sources: '[E11] [E20]',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'harm',
      statement:
        'Shona would decide when her own sister sees Ada, perhaps for nearly fourteen years, and they have fallen out before.',
      detail: words`
        They did not speak for five months in 2024 after a quarrel about money. Kerry says that
        asking Shona’s leave would be hard to bear. If they fell out, Ada could lose time with her
        mother or feel disloyal to both.
      `,
      sources: '[E9, p E81] [E23]',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'delay',
      statement:
        'The order would come seven weeks after the end of the 26 weeks, so that living together can be tried first.',
      detail: words`
        Ada would move on 2 January and could not be told for certain that she is staying until
        February. Seven weeks is a long time at four. She would spend five of them where I think
        that she will grow up, with her carers still near.
      `,
      sources: '[E24]',
    },
  },
  {
    fields: {
      side: 'against',
      heading: 'capability',
      statement: 'Mrs Hexley will struggle to manage two young children.',
      detail: 'She is busy already and will find it hard once the novelty wears off.',
      sources: '',
    },
    learning: {
      strength: 'weak',
      why: 'This is an opinion put as a fact. Nothing is given to support it, Shona has had no chance to answer it, and Martin is left out. Say what was seen, and ask what would help.',
    },
  },
] satisfies readonly PracticeFactor[];
