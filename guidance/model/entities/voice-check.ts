import { defineEntity } from '../entity.ts';
import { choice, date, key, text } from '../fields.ts';

/**
 * The answer at one stage of the work to "Is the voice of the child clear?". It can be answered or
 * acknowledged for later with a reason; it cannot be passed in silence.
 */
export const voiceCheck = defineEntity({
  kind: 'voiceCheck',
  name: 'answer about the voice of the child',
  parent: null,
  cardinality: 'many',
  onePer: 'stage',
  fields: {
    /** The key of the stage it was asked at: `guidance/rules/voice-stages.ts`. */
    stage: key('Stage'),
    answer: choice('Is the voice of the child clear?', {
      clear: 'Yes, it is clear',
      not_clear: 'No, not yet',
      acknowledged: 'I will come back to this, for the reason given',
    }),
    how: text('Where it can be read, what is missing, or why it waits', 4_000),
    answeredOn: date('Date answered'),
  },
});
