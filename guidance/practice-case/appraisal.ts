import type { FieldsOf } from '../model/entities.ts';
import { on } from './days.ts';
import { words } from './words.ts';

export const appraisal = {
  title: 'Permanence planning meeting and final evidence, November 2026',
  purpose:
    'For the permanence planning meeting on 19 November and the final statement due on 30 November',
  startedOn: on('2026-11-02'),
  planMeetsNeeds: words`
    Ada’s first need is an adult who wakes. Shona does, and has shown it [E14]; on Martin’s nights
    away Pauline will stay over. Meals, teeth and speech need ordinary care and a school that knows
    her, which is why school waits until Easter. Mrs Allamby would bring her father’s family into
    her life. Her mother and Kit are built into the home itself.

    Later needs are less certain. If the review in February finds an effect of alcohol before birth,
    the support plan reopens. When she asks hard questions, she would be asking people who were
    there. After 18 the order ends, and she would still have somewhere to go on a Sunday.
  `,
  narrative: words`
    Three homes are open to Ada: her mother’s, her aunt and uncle’s, and the one where she is now.
    In each there is somebody who loves her or has come to. I have not asked which adult deserves
    her. I have asked what each home would give her and cost her, with the best help that can really
    be had, tonight, at fourteen and at forty.

    I begin with nights, because Ada does. At her carers’ she sleeps, and has since the end of
    September [E11]. At Shona’s she sleeps after checking [E14]. At the refuge she would be with a
    mother who is sober today, and nobody can yet say how it will be when she leaves [E8, p E47]
    [E21]. Here the carers’ home is a little ahead of Shona’s, and both are well ahead of the
    refuge. Waking checks would narrow that gap for as long as they lasted.

    Then belonging. Here home comes first, and nothing makes up for it entirely: Kerry is the only
    mother she has, and the first house that she draws [E12]. Shona’s home keeps most of this, with
    Kit in the next bed every other weekend and Kerry at the table when she is well. Foster care
    keeps these ties too, but by arrangement, and somebody has to keep arranging. Kit put it more
    shortly than I can: “a visitor” [E17].

    Her father’s family must be weighed with care, because we came to it late. No home on offer
    shares her Barbadian heritage except Mrs Allamby’s, which is far from everybody Ada knows. Under
    all three options Mrs Allamby has the same part. I think that it would come most naturally at
    Shona’s, where a gran can simply come to stay, and would need most permission in foster care. If
    her viability assessment is positive I shall set her home beside Shona’s in the final statement,
    and say openly if my view changes.

    The moves differ. Fostering asks for none. Shona’s asks for one, to people who already comfort
    her, nine miles away, with her carers still visiting. Home asks for two within the year, the
    second at the time of greatest risk. Ada’s fox is on the side of staying [E11], and she has said
    few things so clearly. But what she fears is loss, and this loss can be made smaller with the
    carers’ help. I do not think that it outweighs nearly fourteen years of growing up in her
    family.

    Who would decide things for her? At home, Kerry. At Shona’s, her aunt and uncle, with a mother
    who must sometimes ask. In foster care, a council. Kerry told me that being told no by a
    stranger hurts less than by your sister [E23]. I take that seriously, and it is why mediation
    comes before the move. For Ada, I think it better that the person who decides is the one who
    puts her to bed.

    Safety in the long run is more evenly spread than it looks. The carers have a service behind
    them, and will be in their sixties when Ada is in her teens. Shona has family on all sides, and
    a silence in the past [E9, p E83]. The refuge has the most professional help of all, for six
    months. So I have compared what happens on a bad day. At Shona’s we have seen one: the call was
    ended, Kerry was kept safe, and we were told [E9, p E79].

    Delay counts against waiting for home, since September 2027 is too far off for a child who
    counts in sleeps. It counts a little against my own proposal and not at all against fostering. I
    accept that, and think that five weeks of real life at Shona’s are worth it: a mistake found in
    January costs Ada less than one found in June.

    Taken together, and not one at a time, I think that special guardianship with Shona and Martin
    would meet most of Ada’s needs for longest at the least cost to her ties. Fostering is a good
    home that would keep her safe and leave her a little outside her family. Home is where her mother is, and may one day be possible, but not in the time that Ada has. Ada wants one house “with
    everybody in” [E20]. Nobody can build that. Shona’s is the one with most of them in it, most
    often.
  `,
  proportionality: words`
    What I propose is a serious interference with the family life of Kerry and Ada. A mother who is
    sober today would not have her daughter home, and would need her sister’s agreement for much
    that mothers take for granted. It must be necessary, and no more than is necessary.

    Less would be a return home under a supervision order, with the refuge, testing, waking checks
    and family support. I have weighed that with all the support I could find, agreed or only
    requested. It would not make Ada safe enough at night after the refuge place ends, because the
    remaining risk is of drinking that nobody sees, at a time when Kerry has drunk before
    [E8, p E47]. The harm is grave and has happened. It is not bound to happen again; the chance is
    real, and a child of four could not protect herself from it.

    A child arrangements order would also be less, and would leave it less certain for Ada who
    decides. More would be a care order, which would add the council as a parent where a capable
    relative does not need one, or adoption, which would end for life ties that two homes can keep.

    Special guardianship stands between these. Kerry remains Ada’s legal mother and keeps parental
    responsibility. She sees her every other Saturday, more as things improve, and may ask a court
    about that time. The council’s power over the family ends. For Ada the cost is daily life with
    her mother and, later, with her carers. Against it stand her safety, her brother, her family and
    one home. I think that the interference is justified by those, and that nothing less would
    secure them.

    If January shows that I am wrong about Shona and Martin, the balance changes and I shall say so
    to the court.
  `,
  delay: words`
    The 26 weeks end on Sunday 20 December 2026. I ask for an extension to a hearing in the week of
    8 February 2027, within the eight weeks that end on 14 February, to see Ada live with Shona and
    Martin, settle the support plan and answer Mrs Allamby properly. I think it necessary to decide
    the case justly; the guardian may not agree. For Ada it means seven more weeks without knowing,
    five of them in the home proposed.

    Fostering could be settled by 28 January with no move. Home on Kerry’s timetable would begin in
    January and be untested until summer; on the assessor’s, it would begin after September 2027.

    Some of this delay is ours. Mr Allamby was traced in July and asked us not to speak to his
    mother. I should have gone back to him, with legal advice, well before October. Ada and Mrs
    Allamby have lost three months by it, and the council has apologised to her in writing.
  `,
  preferredReason: words`
    Special guardianship with Shona and Martin Hexley, for the reasons in the narrative.

    Before Ada moves: the review on 3 December; the nominated officer’s approval by 18 December; an
    agreement about Kerry’s visits, signed by both sisters; the stay from 26 to 31 December; Ada
    told by Kerry and Shona together, if Kerry can.

    Before the order: five weeks living together, with weekly visits from me; the kinship team’s update of its report by 1 February; the support plan and allowance signed; Mrs Allamby’s outcome known.
  `,
  contingencyOneTrigger: words`
    Long-term fostering with the present carers under a care order.

    It comes in if the Hexleys withdraw; if approval is refused by 18 December; if living together
    raises a doubt that cannot be put right by 1 February; or if the court refuses the order. The
    carers’ place is held until 28 February 2027. Before a care order is sought, if Mrs Allamby’s
    viability assessment is positive, a full one would follow (by 26 February) and the two be
    compared.
  `,
  contingencyTwoTrigger: words`
    Return to Kerry by steps.

    It would be looked at afresh, with a new assessment, if Ada’s home were in doubt after 1
    September 2027 and Kerry had then been sober for a year, some of it in her own home. An earlier
    breakdown would lead first to the carers or Mrs Allamby. The kinship team manager holds this
    date. It is not a promise to Kerry, and I have told her so.
  `,
  parallelSteps: words`
    Contingency (i) is being made ready now: matching report by 8 January, panel on 28 January,
    place held. Mrs Allamby’s assessment runs alongside.

    Kerry was told on 10 November with her advocate. Mr Allamby, the Hexleys, the carers, the
    reviewing officer and the guardian know; Kit’s father told him on 13 November. Ada will be told
    after the hearing on 10 December, so that she does not carry a maybe through the end of term.
  `,
  viabilityTimeframe: words`
    Shona and Martin Hexley: viability positive 24 July; full report 30 October.

    Verona Allamby: begun 5 November, due 24 November. Result and reasons to her in writing by 26
    November, with how to challenge it. If positive, full report by 26 February 2027.

    Pauline Merrowby: viability negative 17 July, for her health; reasons given on 20 July, and her
    challenge answered on 7 August. Gareth Dunmarrow and Andre Allamby were asked and cannot offer a
    home. Each of the three has another part in the plan.
  `,
  permanenceSupport: words`
    - Allowance: decision by 27 November; reviewed each year
    - Mediation for the sisters from 25 November
    - Family time worker for six months from 9 January
    - Named kinship worker for three years
    - Application for therapy funding in March; the council pays if it is refused
    - Mrs Allamby’s fares for two years
    - Martin’s nights: Pauline to stay over until his rota changes
    - Paediatric review, February 2027; plan reopened if needs change
  `,
  familyTimePlan: words`
    Until the move: Kerry on Tuesdays and Thursdays; Kit and the Hexleys every other weekend; Mr
    Allamby on the Saturdays between.

    From 2 January: Kerry once in the first week, so that Ada sees that she is well; then every
    other Saturday and a Wednesday call. Twice a week was right while a return was being tested; Ada
    will now need her weekdays. I first proposed monthly. The guardian thought that too steep and,
    with Ada asking whether her mother is dead [E13], so do I. Review at six months. If Kerry has
    drunk she rings, and there is a call on another day.

    Mrs Allamby: video call on 28 November with Mr Allamby beside Ada, then weekly. Carers: calls in
    January, monthly visits to Easter.
  `,
  lifeStoryWork: words`
    A drawn story of “the three houses”, made with Kerry, Shona and the carers, each drawing their
    own page. It will say that Mummy was poorly from drinking, that it was not Ada’s job to wake
    her, and that everybody in the book still loves her.

    A life story book from February, with photographs from both families. Mrs Allamby has sent three
    of Mr Allamby at four.
  `,
  balanceCompleted: 'complete',
  planCompleted: 'later',
} satisfies Partial<FieldsOf<'appraisal'>>;

export const actions = [
  {
    what: 'Ask the carers, apart and in writing, whether they would keep Ada to adulthood',
    owner: 'Imogen Fairlock',
    dueOn: on('2026-11-06'),
    doneOn: on('2026-11-02'),
  },
  {
    what: 'Finish Mrs Allamby’s viability assessment; result and reasons to her in writing by 26 November',
    owner: 'Kinship team social worker',
    dueOn: on('2026-11-24'),
  },
  {
    what: 'Decide the special guardianship allowance, and send the support plan to the Hexleys’ solicitor',
    owner: 'Service manager, kinship',
    dueOn: on('2026-11-27'),
  },
  {
    what: 'First video call between Ada and Mrs Allamby, and the second family meeting',
    owner: 'Imogen Fairlock',
    dueOn: on('2026-11-28'),
  },
  {
    what: 'File final evidence and the application to extend; read both to Kerry beforehand with her advocate',
    owner: 'Imogen Fairlock and the council’s solicitor',
    dueOn: on('2026-11-30'),
  },
  {
    what: 'Schedule 4 suitability assessment to the nominated officer for a decision under regulation 24',
    owner: 'Desmond Quillfeather',
    dueOn: on('2026-12-18'),
  },
  {
    what: 'Finish “the three houses” with Kerry, Shona and the carers, and read it with Ada',
    owner: 'Imogen Fairlock',
    dueOn: on('2026-12-19'),
  },
  {
    what: 'Long-term matching report on the present carers, to be ready for panel on 28 January',
    owner: 'Supervising social worker, fostering',
    dueOn: on('2027-01-08'),
  },
] satisfies readonly Partial<FieldsOf<'action'>>[];
