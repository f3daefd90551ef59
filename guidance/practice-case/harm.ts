import type { FieldsOf } from '../model/entities.ts';
import { words } from './words.ts';

export const harms = [
  {
    type: 'Neglect: being left without a sober adult, above all at night',
    evidence: words`
      At 10.40 pm on 19 June 2026 a neighbour found Ada, aged three, alone on the shared stairs.
      Officers took about six minutes to wake Kerry, who had been drinking heavily [E2]. On 10 June
      I had found little food and the front door on the latch [E1]. The conference in November 2025
      recorded two earlier occasions; Kerry disputes one [E3].
    `,
    likelihood: words`
      Likely if Kerry drinks again, since it happened when she drank alone after Ada was in bed. She
      has not done so since 23 August [E6] [E7] [E21]. Two earlier periods, of four and five months,
      ended within weeks of losing a home or a partner [E8, p E47].
    `,
    consequence: words`
      At worst, injury or death. Already: broken sleep, hidden food, decayed teeth, and a small
      child who thinks that it is her job to keep her mother alive.
    `,
    mitigation: words`
      A child in need plan, early nursery, Shona’s weekends, and treatment that Kerry left twice.
      Since July the refuge, weekly sessions and testing, which she has kept to. Staff on call at
      night would reduce the risk, but would not by themselves know that she was drinking.
    `,
  },
  {
    type: 'Emotional harm from violence in the home by Kerry’s former partner, Mr Vosper',
    evidence: words`
      Police were called three times between January 2025 and April 2026 [E2] [E3]. On 19 June Mr
      Vosper had broken the door before he left [E2]. Ada says of that house “the door is broke”
      [E12].
    `,
    likelihood: words`
      Lower than in June. Kerry reported him, moved to the refuge on 3 July and obtained a
      non-molestation order. The refuge knows of no contact since [E21]. He went to Shona’s in April
      to look for her [E9, p E70].
    `,
    consequence: words`
      Ada freezes at a raised voice or a knock [E11]. Another assault would undo much that she has
      regained.
    `,
    mitigation: words`
      The order; the refuge’s safety plan; addresses held back; Shona, who called the police in
      April. Kerry finishes a course about abusive relationships in January.
    `,
  },
  {
    type: 'Harm from separation and from another move',
    evidence: words`
      Ada has lost daily life with her mother and cries at bedtime after some family time [E11]
      [E16]. She has lived apart from Kit since she was a toddler [E10].
    `,
    likelihood: words`
      Certain in some degree under any plan; greater if a home breaks down or a move is not
      prepared.
    `,
    consequence: words`
      Ada copes by watching and being good, which hides distress. If family time is cut too fast she
      may think that Kerry is ill or dead; she has asked about both [E13].
    `,
    mitigation: words`
      Any move by small steps, to someone she knows, with her carers still in her life; regular time
      with Kerry; a drawn story of why. The carers have agreed to help [E11].
    `,
  },
] satisfies readonly Partial<FieldsOf<'harm'>>[];
