import { useState } from 'react';
import {
  isVoiceSettled,
  voiceStateOf,
  type VoiceStage,
} from '../../../guidance/rules/voice-stages.ts';
import { voiceToDo } from '../../../guidance/rules/voice-words.ts';
import { Notice } from '../notice.tsx';
import { useVoiceCheck } from './use-voice-check.ts';

export type VoiceGate = {
  /** True after somebody tried to go on, until the question is answered or acknowledged. */
  readonly isStopped: boolean;
  /** True once it has been, after that. */
  readonly isAnsweredSince: boolean;
  /** What there is to do; null where nothing is. */
  readonly toDo: string | null;
  /** Whether the work may go on. Where it may not, leads to the question. */
  readonly pass: () => boolean;
};

/**
 * Holds back what would pass the question about the voice of the child in silence. It can always be
 * passed by answering, or by acknowledging with a reason; what was typed is left as it is.
 */
export function useVoiceGate(stage: VoiceStage | null): VoiceGate {
  const check = useVoiceCheck(stage?.key ?? '');
  const [wasStopped, setWasStopped] = useState(false);
  const state = voiceStateOf(check);
  const isSettled = stage === null || isVoiceSettled(state);
  return {
    isStopped: wasStopped && !isSettled,
    isAnsweredSince: wasStopped && isSettled,
    toDo: isSettled ? null : voiceToDo(state),
    pass: () => {
      setWasStopped(!isSettled);
      if (stage !== null && !isSettled) focusVoicePrompt(stage);
      return isSettled;
    },
  };
}

type VoiceStopProps = {
  readonly gate: VoiceGate;
  /** What has not happened: "This section is not marked as complete yet." */
  readonly held: string;
  /** What can be done now: "You can now say that this section is complete." */
  readonly next: string;
};

/** Beside what was held back: why, and what to do. */
export function VoiceStop({ gate, held, next }: VoiceStopProps) {
  return (
    <>
      {gate.isStopped && (
        <Notice kind="problem" isUrgent>
          <p>
            <strong>{held}</strong> {gate.toDo}
          </p>
        </Notice>
      )}
      <p role="status" className={gate.isAnsweredSince ? 'voice-answered' : 'visually-hidden'}>
        {gate.isAnsweredSince ? next : ''}
      </p>
    </>
  );
}

/** The id of the part of a page that asks the question at a stage. */
export function voiceAnchor(stage: VoiceStage): string {
  return `voice-${stage.key.replace(':', '-')}`;
}

/** Puts the focus where the question is answered: on the words that are missing, else the answer. */
function focusVoicePrompt(stage: VoiceStage): void {
  // Once the message beside it, and on some pages the question itself, has been drawn.
  requestAnimationFrame(() => {
    const prompt = document.getElementById(voiceAnchor(stage));
    const target =
      prompt?.querySelector<HTMLElement>('textarea') ??
      prompt?.querySelector<HTMLElement>('input:checked') ??
      prompt?.querySelector<HTMLElement>('input');
    target?.focus({ preventScroll: true });
    prompt?.scrollIntoView({ block: 'center' });
  });
}
