import type { VoiceBearer, VoiceState } from './voice-stages.ts';

/** What is asked for, where the child cannot speak yet as where the child can. */
export const voiceHints: Readonly<Record<VoiceBearer, string>> = {
  unborn:
    'This child is not born yet. Think of what the child would need said for them, by whom, and on what that rests.',
  very_young:
    'This child is very young. Think of what was seen: comfort, distress, whom the child turns to. Think too of what the child would need said for them.',
  speaking:
    'Clear to somebody who has never met the child: what the child said or showed, when, how it was found out, and what weight it was given.',
};

/** Said where nothing of the child's is recorded for this stage. */
export const noViewWords: Readonly<
  Record<'option' | 'any', Readonly<Record<VoiceBearer, string>>>
> = {
  option: {
    unborn: 'Nothing has been recorded yet of what this child would need said about this option.',
    very_young: 'No view of the child bears on this option yet.',
    speaking: 'No view of the child bears on this option yet.',
  },
  any: {
    unborn: 'Nothing has been recorded yet of what this child would need said for them.',
    very_young: 'No view of the child has been recorded yet, nor what was seen.',
    speaking: 'No view of the child has been recorded yet.',
  },
};

type Answer = 'clear' | 'not_clear' | 'acknowledged';

/** What the box under the answer asks for. */
export function howLabel(answer: Answer, bearer: VoiceBearer): string {
  switch (answer) {
    case 'clear':
      return bearer === 'speaking'
        ? 'Where it can be read'
        : bearer === 'unborn'
          ? 'What the child would need said, and on what it rests'
          : 'What was seen, when and by whom';
    case 'not_clear':
      return 'What is missing, and what will be done about it';
    case 'acknowledged':
      return 'Why it waits, and when you will come back to it';
  }
}

/** Beside the box, where the answer says enough by itself. */
export const MAY_BE_EMPTY = 'You can leave this empty.';

/** What there is to do before the work goes on; null where there is nothing. */
export function voiceToDo(state: VoiceState): string | null {
  switch (state) {
    case 'unanswered':
      return 'Answer “Is the voice of the child clear?”, or choose “I will come back to this” and write the reason.';
    case 'needs_words':
      return 'Write a few words under the answer about the voice of the child: what is missing, or why it waits.';
    default:
      return null;
  }
}

/** An answer as a list shows it. */
export const voiceStateWords: Readonly<Record<VoiceState, string>> = {
  unanswered: 'Not answered yet',
  needs_words: 'Answered, with nothing written about it yet',
  clear: 'Clear',
  not_clear: 'Not yet clear',
  acknowledged: 'To come back to',
};
