import { on } from './days.ts';
import type { Some } from './shape.ts';
import { words } from './words.ts';

export const timeliness = [
  {
    judgedOn: on('2026-10-14'),
    rating: 'amber',
    reason: words`
      The assessments are in time, and a plan was agreed at the second review. But nobody on Ada’s
      father’s side has been asked but him, sixteen weeks after she came into care, and any of them
      could still come forward.
    `,
    drift: words`
      What drifted: the search for her father’s family, from July to October. We took Mr Allamby’s
      wish as the end of the matter and did not go back to him or to our solicitor.

      What it means for Ada: three months in which a grandmother could have known of her, and an
      assessment that, if there is to be one, will run up against the final evidence.

      What is being done: he gave his mother’s details on 12 October and will tell her himself; I
      write or ring within two weeks of that, with an apology from the council; supervision looks at
      it each fortnight until she has an answer.
    `,
  },
  {
    judgedOn: on('2026-11-13'),
    rating: 'green',
    reason: words`
      Measured by Ada’s own timescale, a home that she knows is hers by Easter, the plan is on time:
      a move on 2 January and a decision in the week of 8 February. It goes past the 26 weeks; that
      is the court’s to allow. Amber again at once if Mrs Allamby’s assessment is not in on 24
      November or the allowance is not decided by the 27th.
    `,
  },
] satisfies readonly Some<'timeliness'>[];
