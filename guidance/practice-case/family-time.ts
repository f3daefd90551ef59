import { on } from './days.ts';
import type { Some } from './shape.ts';
import { words } from './words.ts';

/** Family time as it is in November 2026. What each option would make of it stands under the option. */
export const familyTimeArrangements = [
  {
    person: 'kerry',
    form: 'direct',
    frequency: 'Tuesdays and Thursdays, ninety minutes, at the family centre',
    purpose: 'return_home',
    purposeInWords: words`
      To test whether Ada can come home, and so that she sees, twice a week, that her mother is well.
    `,
    support: 'Supervised throughout by the family time service, because of June',
    orderedBy: 'Interim care plan, put to the court on 22 June 2026',
    startedOn: on('2026-06-30'),
    reviewOn: on('2026-12-03'),
    howItGoes: words`
      Kerry has come to 36 of 39 and rang ahead for two of the three that she missed. Warm, playful
      and on time [E16]. On 6 October she saw that Ada was smelling her cup, and said that she could
      check any time [E15].
    `,
    childSays: '“See you Thursday, Mummy. Don’t be poorly” [E15].',
    plan: 'From 2 January every other Saturday, two hours, and a Wednesday call.',
  },
  {
    person: 'kit',
    form: 'direct',
    frequency: 'Every other weekend at Shona’s, two nights; a call on Sundays between',
    purpose: 'relationship',
    purposeInWords: 'Growing up as brother and sister.',
    support: 'Shona and Martin; Kit’s father brings him',
    startedOn: on('2026-08-07'),
    reviewOn: on('2026-12-03'),
    howItGoes: 'He and his father have not missed a weekend since August [E17].',
    childSays: '“Kit can come in this one. And Biscuit” [E12].',
    plan: 'As now, under every option.',
  },
  {
    person: 'shona',
    form: 'direct',
    frequency: 'Every other weekend, two nights, with Martin and Poppy',
    purpose: 'relationship',
    purposeInWords:
      'A second safe home, and since October a trial of whether it could be the home.',
    support: 'None needed; I visit on some weekends',
    startedOn: on('2026-08-07'),
    reviewOn: on('2026-12-03'),
    howItGoes:
      'Settled nights after six of seven weekends [E11]. Called twice, answered twice [E14].',
    childSays: '“I like it at Shona’s. I don’t want to pack my fox” [E11].',
    plan: 'A stay from 26 to 31 December; to live there from 2 January if approved.',
  },
  {
    person: 'curtis',
    form: 'direct',
    frequency: 'On the Saturdays between, one hour, at the family centre',
    purpose: 'relationship',
    purposeInWords: 'A father she knows, at a pace he can keep.',
    support: 'Family time service',
    startedOn: on('2026-09-12'),
    reviewOn: on('2026-12-03'),
    howItGoes: 'He has come to two of five. Gentle with her when he is there [E16] [E18].',
    plan: 'Monthly from January.',
  },
  {
    person: 'verona',
    form: 'none',
    frequency: 'They have not met: she was first asked in October',
    purpose: 'new_relationship',
    purposeInWords: 'Being known by her father’s family.',
    support: 'Mr Allamby beside Ada for the first call; then Shona',
    plan: 'First video call on 28 November, then weekly; a visit each school holiday.',
  },
] satisfies readonly Some<'familyTimeArrangement'>[];
