import { on } from '../days.ts';
import type { PracticeOption } from '../shape.ts';
import { words } from '../words.ts';
import { reunificationFactors } from './reunification-factors.ts';

export const reunification = {
  fields: {
    realistic: 'realistic',
    realisticReason: words`
      Kerry loves Ada, has parental responsibility, and has made a change that others can see. The
      refuge offers a family room with staff on call. It would not be fair to set this option aside
      on what happened in June [E7] [E8] [E21].
    `,
    legalSteps: words`
      The court could refuse a care order and make a supervision order for up to a year, which can
      be extended to three years in all. The council would advise, assist and befriend Ada and would
      not have parental responsibility.

      A move before the final order would first need an assessment under regulations 17 and 18 of
      the Care Planning, Placement and Case Review (England) Regulations 2010, a review, and the
      nominated officer’s approval. A care order with Ada at home should be exceptional, and wanting
      services or oversight is no reason for one. I have found no exceptional reason.
    `,
    support:
      'The refuge’s offer is firm. What is not settled is what replaces it when Kerry moves on.',
    risk: 'The risk that matters most is at night, and comes from drinking that nobody would see.',
    familyTime: 'Ada would live with Kerry; the people below should not be lost to her.',
    siblings: words`
      Kit would see Ada at Shona’s on the same weekends as now. He cannot stay at the refuge, which
      takes no boys over ten. He is glad for his mother and wary [E17]. Kit and Ada would not live
      together under any option.
    `,
    timescale: words`
      Ada could return in January 2027. The assessment advises twelve months without alcohol first,
      some of them in Kerry’s own home: not before September 2027 [E8, p E58]. Ada would be five
      before she knew where she will live.
    `,
    unknowns: words`
      How Kerry will manage after the refuge: I have asked housing for a date by 27 November.
      Whether night cover could include a waking check: asked on 12 November, answer due with the
      final evidence.
    `,
    whoThinksWhat: words`
      Ada wants her mother better, and checks her cup [E12] [E15]. Kerry wants her home in January.
      Her refuge worker thinks that she is ready; her alcohol worker thinks it early [E21]. Shona
      would like it “in a year”. The guardian and the reviewing officer do not support a return now.
    `,
    rationale: words`
      The case for home is a strong one. Kerry stopped drinking in July, told us herself of the one
      weekend when she did not, and has been tested twice [E6] [E7]. She left Mr Vosper and obtained
      an order. On 6 October I saw a mother who noticed her daughter testing her and was kind about
      it [E15]. For much of her life Ada has not had that mother.

      I have asked what harm I am afraid of, as exactly as I can. It is that Ada is alone at night
      because the one adult has been drinking. It happened on 19 June [E2]. I think the chance of it
      in the next year is real, and cannot put a number on it. Kerry has stopped twice before, for
      four months and for five, and each time drank again within weeks of losing a home or a partner
      [E8, p E47]. A return in January would be followed within six months by the loss of the
      refuge.

      Kerry asks who picked twelve months. Nobody can say that month twelve is safe and month eleven
      is not. The assessor chose it because it would carry Kerry past the point at which she drank
      before, through a Christmas and a move [E8, p E58]. I think that sound. Twelve weeks, all of
      them in a staffed house, cannot show it.

      Support would help. The room, the staff, weekly sessions and testing would lower the risk. But
      staff on call come when they are rung, and in June nobody in the flat could ring. If the
      refuge can offer a waking check, my view of the first six months would change, though not of
      what follows.

      I have weighed the harm of not returning. Ada would grow up away from a mother who may well
      stay sober, and may come to ask why she was not sent back. That is grave, and no report makes
      it less so. But a return that failed would teach her that her fear was right, and she would be
      leaving her mother for the second time.

      A supervision order would give the council no power to keep Ada safe on a bad night; a care
      order at home would give it power that it could not use at that hour. If the court prefers
      this option, I would ask for the steps under support to be in place before Ada moves, and
      would do all I can to make it work.

      I conclude that home is a realistic option that does not meet Ada’s needs in the time she has.
      It is kept as contingency plan (ii), with a date, because Kerry’s change is genuine and should
      be looked at afresh if Ada’s home is ever in doubt.
    `,
    conclusion: 'contingency_two',
    completed: 'complete',
  },
  arrangements: [
    {
      title: 'Return in January 2027 to a family room at the refuge',
      legalRoute: 'Supervision order',
      carer: 'Kerry Merrowby',
      relationship: 'Mother',
      assessmentStatus: 'full_negative',
      assessedOn: on('2026-10-02'),
      description: words`
        Kerry’s proposal. One room and a shared kitchen for up to six months, with staff there on
        weekdays and on call at night; then a tenancy. Ada would change school twice.
      `,
    },
    {
      title: 'Phased return from September 2027',
      legalRoute: 'Care order, then an application to discharge it',
      carer: 'Kerry Merrowby',
      relationship: 'Mother',
      assessmentStatus: 'not_started',
      description: words`
        If Kerry has then been sober for a year and has her own home: a new assessment, and a return
        by steps. To plan for it now, Ada would have to wait in foster care without an answer.
      `,
    },
  ],
  factors: reunificationFactors,
  support: [
    {
      what: 'Family room, key worker, and night staff on call',
      provider: 'The refuge',
      start: 'January 2027',
      duration: 'Up to six months',
      funding: 'Refuge; housing benefit',
      agreement: 'agreed',
    },
    {
      what: 'Weekly alcohol recovery session and monthly testing',
      provider: 'County alcohol recovery service',
      start: 'Already begun',
      duration: 'Twelve months, then reviewed',
      funding: 'Public health; council for testing',
      agreement: 'agreed',
    },
    {
      what: 'A waking check by staff each night for the first three months',
      provider: 'The refuge',
      start: 'The day Ada moves',
      duration: 'Three months',
      funding: 'Council, as support to a child in need',
      agreement: 'requested',
    },
    {
      what: 'Family support worker at bedtime, three evenings a week',
      provider: 'Harrowmere family support team',
      start: 'January 2027',
      duration: 'Six months, to span the move',
      funding: 'Council',
      agreement: 'requested',
    },
    {
      what: 'A tenancy near Shona and Kit before the refuge place ends',
      provider: 'District housing service',
      start: 'By June 2027',
      duration: 'Settled home',
      funding: 'Housing service; deposit from the council',
      agreement: 'requested',
    },
  ],
  risks: [
    {
      type: 'Left alone at night because Kerry has been drinking',
      likelihood: words`
        A real possibility in the first six months, rising when the refuge place ends: two earlier
        periods of sobriety ended at such a change [E8, p E47].
      `,
      consequence:
        'Injury or death at worst; at the least, the return of a fear that took four months to ease.',
      mitigation: words`
        Waking checks; testing; an evening call to Pauline, though that lasted only six weeks in the
        spring.
      `,
      sources: '[E2] [E8, p E47] [E22]',
    },
    {
      type: 'The return breaks down and Ada comes back into care',
      likelihood: 'Hard to judge; less likely because Kerry now asks for help.',
      consequence: words`
        A second loss of her mother, and perhaps new carers. I think that Ada would stop expecting
        adults to last.
      `,
      mitigation: 'Moves by steps; the carers’ place held to 28 February; Shona’s weekends kept.',
      sources: '[E11] [E24]',
    },
    {
      type: 'Mr Vosper finds them',
      likelihood: 'Low: no contact is known since June, and the order runs to July 2027.',
      consequence: 'Violence in front of Ada again, and another sudden move.',
      mitigation: 'The refuge’s safety plan; the withheld address; Kerry’s course.',
      sources: '[E21]',
    },
  ],
  familyTime: [
    {
      person: 'Kit, half-brother',
      arrangement: 'Every other weekend at Shona’s, and Sunday calls',
      purpose: 'Growing up as brother and sister',
      support: 'Shona; Kit’s father brings him',
    },
    {
      person: 'Shona, Martin and Poppy',
      arrangement: 'Every other weekend, two nights',
      purpose: 'A second safe home',
      support: 'None needed',
    },
    {
      person: 'Mr Allamby, father',
      arrangement: 'Monthly at the family centre',
      purpose: 'Knowing her father',
      support: 'Family time service',
    },
    {
      person: 'Mrs Allamby, grandmother',
      arrangement: 'Weekly video call; a day visit each school holiday',
      purpose: 'Being known by her father’s family',
      support: 'Family time service at first',
    },
    {
      person: 'The foster carers',
      arrangement: 'Weekly calls, then monthly visits to Easter',
      purpose: 'A kind ending',
      support: 'Fostering social worker',
    },
  ],
} satisfies PracticeOption;
