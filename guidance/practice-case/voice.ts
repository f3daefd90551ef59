import type { FieldsOf } from '../model/entities.ts';
import type { VoiceStageKind } from '../rules/voice-stages.ts';
import { on } from './days.ts';
import { words } from './words.ts';

/** An answer about the voice of the child, and where it was asked. */
export type PracticeVoice = {
  readonly at: Exclude<VoiceStageKind, 'pathway'>;
  /** The id of the option, at an option. */
  readonly optionId?: string;
  readonly fields: Partial<Omit<FieldsOf<'voiceCheck'>, 'stage'>>;
};

/*
 * Ada is four. The worker says where her voice is clear, where it is not, and what waits, at each
 * stage that is said to be complete. The plan is still open, so it has not been answered there.
 */

export const voiceChecks = [
  {
    at: 'option',
    optionId: 'reunification',
    fields: {
      answer: 'clear',
      how: words`
        The three houses on 9 September and family time on 6 October [E12] [E15]. She wants her
        mother well and near. She has not been asked to choose, and will not be.
      `,
      answeredOn: on('2026-11-13'),
    },
  },
  {
    at: 'option',
    optionId: 'kinship-care',
    fields: {
      answer: 'clear',
      how: words`
        What she has said about Shona’s house is about the people in it and would be the same under
        fostering rules [E13] [E14].
      `,
      answeredOn: on('2026-11-13'),
    },
  },
  {
    at: 'option',
    optionId: 'special-guardianship',
    fields: {
      answer: 'clear',
      how: 'Bedtime at Shona’s on 19 September, and the dolls’ house on 21 October [E13] [E14].',
      answeredOn: on('2026-11-13'),
    },
  },
  {
    at: 'option',
    optionId: 'child-arrangements-order',
    fields: {
      answer: 'not_clear',
      how: words`
        She cannot be expected to tell one order from another. What matters to her, who decides and
        who is there in the morning, is under special guardianship. Nothing more will be asked of
        her for this option.
      `,
      answeredOn: on('2026-11-13'),
    },
  },
  {
    at: 'option',
    optionId: 'long-term-fostering',
    fields: {
      answer: 'not_clear',
      how: words`
        “I don’t want to pack my fox” came to me second-hand [E11]. Her teaching assistant and I
        will play out staying and moving with her on 24 November, and I shall write down what she
        does.
      `,
      answeredOn: on('2026-11-13'),
    },
  },
  {
    at: 'option',
    optionId: 'fostering-for-adoption',
    fields: {
      answer: 'acknowledged',
      how: words`
        It was set aside in July, before she could have been asked without frightening her. If
        adoption were reopened I would begin again with her.
      `,
      answeredOn: on('2026-11-13'),
    },
  },
  {
    at: 'option',
    optionId: 'adoption',
    fields: {
      answer: 'not_clear',
      how: words`
        I have not asked her about new parents and do not think it right to. Whom she draws unasked
        is the nearest I have [E12]. The guardian and I will talk about whether that is enough.
      `,
      answeredOn: on('2026-11-13'),
    },
  },
  {
    at: 'option',
    optionId: 'residential-care',
    fields: {
      answer: 'clear',
      how: 'Her question, most nights, is who will be awake [E11]. A rota would answer it badly.',
      answeredOn: on('2026-11-13'),
    },
  },
  {
    at: 'balance',
    fields: {
      answer: 'clear',
      how: '“One with everybody in” [E20]. The narrative ends on it because no plan can give it.',
      answeredOn: on('2026-11-15'),
    },
  },
  {
    at: 'document',
    fields: {
      answer: 'clear',
      how: 'Her words stand first under the views, with the date and place of each.',
      answeredOn: on('2026-11-16'),
    },
  },
] satisfies readonly PracticeVoice[];
