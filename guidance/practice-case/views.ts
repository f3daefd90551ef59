import type { FieldsOf } from '../model/entities.ts';
import { on } from './days.ts';
import { words } from './words.ts';

/*
 * Ada's words stand as she said them. The names she uses for her carers are replaced by
 * [female carer] and [male carer], because carers are not named in documents.
 */

export const views = [
  {
    whose: 'child',
    bearsOn: 'reunification',
    name: 'Ada',
    ascertainedOn: on('2026-09-09'),
    method: 'Drawing three houses at the foster home, with me',
    present: 'Ada and me; [female carer] in the next room with the door open',
    exactWords: words`
      “This one’s Mummy’s house but the door is broke.” “I sleep at [female carer]’s. My bed has got
      a fox.” “Kit can come in this one. And Biscuit.” Asked for a wish: “Mummy be better.”
    `,
    meaning: words`
      She drew her mother’s house first and largest. She did not say where she wants to live, and I
      did not ask her to choose [E12].
    `,
  },
  {
    whose: 'child',
    bearsOn: 'special-guardianship',
    name: 'Ada',
    ascertainedOn: on('2026-09-19'),
    method: 'Seen and heard at Shona’s, teatime to bed',
    present: 'Shona, Martin, Poppy, Kit and me',
    exactWords: words`
      At bedtime, to Shona: “Is it still your house when it’s morning?” Shona said that it was. “And
      will you be awake?” “If you call me I will.” Ada called twice, was answered twice, and slept.
    `,
    meaning: 'She was checking, and was answered. She went to Shona, not to me [E14].',
  },
  {
    whose: 'child',
    bearsOn: 'reunification',
    name: 'Ada',
    ascertainedOn: on('2026-10-06'),
    method: 'Seen and heard during family time with Kerry',
    present: 'Kerry, the family time supervisor and me',
    exactWords: words`
      Ada smelled Kerry’s cup and said, “It’s only squash.” At the end: “See you Thursday, Mummy.
      Don’t be poorly.” She waved until the car had gone and was silent most of the way home.
    `,
    meaning: words`
      Ada is affectionate with her mother and still on watch. Kerry noticed, and told her, “You can
      check any time you like” [E15].
    `,
  },
  {
    whose: 'child',
    bearsOn: 'special-guardianship',
    name: 'Ada',
    ascertainedOn: on('2026-10-21'),
    method: 'Small figures and a dolls’ house, in the quiet room at school',
    present: 'Ada, her teaching assistant and me',
    exactWords: words`
      She put the mother figure in bed. “She’s not dead, she’s asleep. Is Mummy poorly again?” I
      said that Mummy was well and would see her tomorrow. Later: “Auntie Shona looks like Mummy but
      she wakes up.” She gave the fox a bed in two houses.
    `,
    meaning: words`
      Sleep, illness and death are close together in her mind. The fox in two houses may mean that
      she wants both, or that she likes the fox; I have not built on it [E13].
    `,
  },
  {
    whose: 'child',
    bearsOn: 'long-term-fostering',
    name: 'Ada',
    ascertainedOn: on('2026-11-01'),
    method: 'Said to [female carer] on the way home from a weekend; written down that night',
    present: 'Ada and [female carer]; I was not there',
    exactWords: '“I like it at Shona’s. I don’t want to pack my fox.”',
    meaning: words`
      Second-hand to me. She may have sensed talk of a move before any of us told her of one [E11].
    `,
  },
  {
    whose: 'child',
    name: 'Ada',
    ascertainedOn: on('2026-11-11'),
    method: 'Said during circle time about homes; noted by her teacher',
    present: 'The class, her teacher and the teaching assistant',
    exactWords: '“I got three houses. I want one with everybody in.”',
    meaning: words`
      No plan can give her that, and she should be told so. It is still the wish to measure each
      plan against [E20].
    `,
  },
  {
    whose: 'parent',
    bearsOn: 'reunification',
    name: 'Kerry Merrowby, mother',
    ascertainedOn: on('2026-11-10'),
    method: 'Conversation at the office; I read her my draft and she corrected three facts',
    present: 'Kerry, her advocate and me',
    exactWords: words`
      “I’m not the person who was on that floor. I want her home in January, with the staff there.
      If the judge says no, then Shona, nobody else. But I’d be asking my sister if I can be her mum
      today.” Of the twelve months advised: “Why twelve? Who picked twelve?”
    `,
    meaning: words`
      A fair question, answered in my rationale on home [E23].
    `,
  },
  {
    whose: 'parent',
    bearsOn: 'special-guardianship',
    name: 'Curtis Allamby, father',
    ascertainedOn: on('2026-10-12'),
    method: 'Conversation by telephone',
    present: 'Mr Allamby and me',
    exactWords: words`
      “I can’t do it and I’m not going to pretend. Shona’s always been straight with me. I just
      don’t want her growing up not knowing she’s a Bajan girl as well.”
    `,
    meaning: words`
      He supports Shona and Martin. He has come to two of five visits; he says that he is ashamed
      [E18].
    `,
  },
  {
    whose: 'sibling',
    bearsOn: 'special-guardianship',
    name: 'Kit Dunmarrow, aged 12',
    ascertainedOn: on('2026-09-23'),
    method: 'Conversation at his home',
    present: 'Kit and me; his father was in the kitchen',
    exactWords: words`
      “Mum’s better. I’ve seen her better before.” “If she’s with the foster people I can’t sleep over, can I? She’d be like a
      visitor.” “She sounded drunk when I rang that night. I should have told someone.”
    `,
    meaning: words`
      I told him that it was not his job. The school counsellor is seeing him [E17].
    `,
  },
  {
    whose: 'family',
    bearsOn: 'special-guardianship',
    name: 'Shona and Martin Hexley, aunt and uncle',
    ascertainedOn: on('2026-11-09'),
    method: 'Home visit, together and then apart',
    present: 'Shona, Martin and me',
    exactWords: words`
      Shona: “I’m not taking her off Kerry. I’m keeping her till she’s grown, and Kerry can come for
      her tea when she’s sober.” Martin: “I’ve asked to come off nights away. If they say no we
      manage like we do now.”
    `,
    meaning: words`
      They have had advice from their own solicitor and want special guardianship, not fostering
      [E9, p E92].
    `,
  },
  {
    whose: 'family',
    bearsOn: 'special-guardianship',
    name: 'Verona Allamby, paternal grandmother',
    ascertainedOn: on('2026-10-28'),
    method: 'Conversation by telephone, and her letter',
    present: 'Mrs Allamby and me',
    exactWords: words`
      “Four years old and I never held her. If her auntie can have her, let her stay near her
      brother, and let me be her gran. If her auntie can’t, then I can.”
    `,
    meaning: 'She offers a home, and puts Ada’s tie to Kit before her own wish [E19].',
  },
  {
    whose: 'carer',
    bearsOn: 'long-term-fostering',
    name: 'Ada’s foster carers',
    ascertainedOn: on('2026-11-02'),
    method: 'Written statement, after separate conversations',
    present: 'Not applicable: written',
    exactWords: words`
      “If Shona can have her, that is where she should be, and we will help. If she can’t, Ada stays
      here until she is grown up. She will not be moved to strangers while we are able.”
    `,
    meaning: words`
      Asked about adoption and special guardianship, they said no to both: “We don’t want to take
      anybody’s place” [E11].
    `,
  },
  {
    whose: 'reviewing_officer',
    bearsOn: 'special-guardianship',
    name: 'Ruth Calverdine, independent reviewing officer',
    ascertainedOn: on('2026-11-12'),
    method: 'Conversation by video',
    present: 'Ruth Calverdine and me',
    exactWords: words`
      Supports Shona and Martin. Would not support the move on 19 December that I first proposed:
      too near Christmas. Dissatisfied that the paternal family was asked in October and not in
      July.
    `,
    meaning: words`
      She is right on both. The move is now proposed for 2 January; the late start is set out under
      delay.
    `,
  },
  {
    whose: 'guardian',
    bearsOn: 'special-guardianship',
    name: 'Alan Pettiworth, children’s guardian',
    ascertainedOn: on('2026-11-12'),
    method: 'Conversation by telephone; his final analysis is due on 7 December',
    present: 'Alan Pettiworth and me',
    exactWords: words`
      Provisional: special guardianship is likely to be right. Doubts that an extension is
      necessary, since Ada knows the Hexleys well. Thinks that going from twice a week with Kerry to
      once a month would be too steep.
    `,
    meaning: words`
      I have changed the proposal to once a fortnight. I still think that the extension is needed,
      for reasons in the rationale.
    `,
  },
] satisfies readonly Partial<FieldsOf<'view'>>[];
