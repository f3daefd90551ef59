import { on } from '../days.ts';
import type { PracticeOption } from '../shape.ts';
import { words } from '../words.ts';

/*
 * The options that are not realistic for Ada. Each has a reason of its own and something that would
 * reopen it; all but one were set aside on the day on which all eight were compared.
 */

export const kinshipCare = {
  fields: {
    realistic: 'not_realistic',
    realisticReason: words`
      This is about the form of the arrangement; the people are weighed in full under special
      guardianship. Shona and Martin would live with fostering rules for a while but not for years:
      they do not want a reviewing officer in the kitchen until Ada is 18 [E9, p E92]. The council
      would keep parental responsibility although the report found nothing that requires it
      [E9, p E96]. Mrs Allamby would be assessed first as a guardian. A family arrangement with no
      order would leave Shona with no say in law and Kerry free to take Ada home at any time.
      Temporary approval under regulation 24 is proposed only as a bridge from January to February.
    `,
    reconsiderWhen: words`
      If, by the hearing in February, the Hexleys want the council beside them for longer, or Mrs
      Allamby after advice prefers to foster.
    `,
    ruledOutOn: on('2026-11-13'),
    conclusion: 'ruled_out',
    completed: 'complete',
  },
} satisfies PracticeOption;

export const childArrangementsOrder = {
  fields: {
    realistic: 'not_realistic',
    realisticReason: words`
      The council cannot apply for this order or hold it, and nobody who could is asking for it.
      Shona and Martin took advice on both orders in October and chose special guardianship
      [E9, p E92]. Under this one Kerry would share parental responsibility with them on level
      terms. In calm times that might work. On 22 August it would have left Shona arguing about who
      decides [E9, p E79]. Kerry likes the sound of it because it “isn’t so final” [E23]. I
      understand that, but Ada asks whether a house will still be there in the morning [E14], and
      this order is the easier of the two to bring back to court. It also carries the thinner right
      to support. Mr Allamby would not hold one [E18].
    `,
    reconsiderWhen: words`
      If the sisters, through mediation, both come to want shared decisions and Kerry has been sober
      for a year; or if the court prefers an interim order of this kind to regulation 24.
    `,
    ruledOutOn: on('2026-11-13'),
    conclusion: 'ruled_out',
    completed: 'complete',
  },
} satisfies PracticeOption;

export const fosteringForAdoption = {
  fields: {
    realistic: 'not_realistic',
    realisticReason: words`
      At the first review on 14 July every option was open, adoption among them, so we had to
      consider relatives and friends before carers who might adopt. Shona had already come forward,
      and on 24 July her viability assessment was positive. From then on there was no reason to move
      Ada, twelve days past her fourth birthday and just beginning to sleep, to a third home in
      order to save a later move that was unlikely to be needed [E5]. Nobody searched for such
      a placement and no approval was asked for. I looked again on 13 November, when all the options
      were compared. Adoption is not proposed, so an interim step towards it would serve nothing.
    `,
    reconsiderWhen: words`
      Only if adoption itself were reopened, and then after Mrs Allamby and the present carers.
    `,
    ruledOutOn: on('2026-07-24'),
    interimConclusion: 'not_used',
    completed: 'complete',
  },
} satisfies PracticeOption;

export const adoption = {
  fields: {
    realistic: 'not_realistic',
    realisticReason: words`
      I have thought about adoption for Ada as she is, without any rule about four-year-olds. It
      could give her parents for life and a settled end to proceedings. But it would end her legal
      place in a family that she knows by name. She draws Kerry, Kit and Shona unasked [E12]. Kit
      has kept up his tie to her through three years of living apart, and the assessment calls it
      essential [E10, p E112]. Her father’s family has only now found her [E19]. An aunt and uncle
      have been assessed as able to bring her up [E9]. Her carers would keep her to adulthood; they
      were asked about adoption and said no [E11]. New adopters would mean a move to strangers. Two
      homes can meet her needs for the rest of her childhood without ending those ties for life, so
      I cannot say that nothing else will do. The agency decision maker has not been asked.
    `,
    reconsiderWhen: words`
      If the Hexleys’ home and the carers’ home both became impossible and Mrs Allamby’s assessment
      were negative. Ada’s age then, and her tie to Kit, would have to be weighed afresh.
    `,
    ruledOutOn: on('2026-11-13'),
    conclusion: 'ruled_out',
    completed: 'complete',
  },
} satisfies PracticeOption;

export const residentialCare = {
  fields: {
    realistic: 'not_realistic',
    realisticReason: words`
      Ada needs nothing that a family cannot give. She has no condition that calls for staff or
      equipment; the paediatrician found needs in speech, teeth and weight, and all three are
      improving in a foster home [E5, p E7] [E20]. What frightens her is not knowing who will be
      awake [E11]. Even a very good children’s home works by rota: the adult who settled her would
      often not be the adult there in the morning. I do not know of a registered home near Kit that
      takes children of her age, but that is not the reason. Two families have been found able and
      willing to care for her, and a third has come forward [E9] [E11] [E19]. The law looks for a
      family first, and so would Ada.
    `,
    reconsiderWhen: words`
      If a later assessment, such as the paediatric review in February 2027, found needs that no
      family could meet even with help in the home.
    `,
    ruledOutOn: on('2026-11-13'),
    conclusion: 'ruled_out',
    completed: 'complete',
  },
} satisfies PracticeOption;
