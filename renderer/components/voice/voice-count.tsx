import type { EntityRecord } from '../../../guidance/model/entity.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import {
  isVoiceSettled,
  voiceCheckAt,
  voiceStageOf,
  voiceStateOf,
} from '../../../guidance/rules/voice-stages.ts';
import { useAppraisalInView } from '../../state/appraisal-in-view.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';

/** In the navigation: at how many stages the question about the child's voice is still open. */
export function VoiceCount() {
  const appraisalId = useAppraisalInView();
  // A number, so that the navigation is drawn again when it changes and not at every key.
  const open = useCaseFileStore((state) => openStages(state.entities, appraisalId));
  if (open === 0) return null;
  return <span className="voice-count">Child’s voice: {open} to answer</span>;
}

function openStages(
  entities: Readonly<Record<EntityId, EntityRecord>>,
  appraisalId: EntityId,
): number {
  const all = Object.values<EntityRecord>(entities);
  const checks = all.filter(({ kind }) => kind === 'voiceCheck');
  const stages = [
    ...all
      .filter(({ kind }) => kind === 'pathwayStep')
      .map(({ id }) => voiceStageOf('pathway', id)),
    ...all
      .filter((entity) => entity.kind === 'option' && entity.appraisalId === appraisalId)
      .map(({ id }) => voiceStageOf('option', id)),
    ...(['balance', 'plan', 'document'] as const).map((kind) => voiceStageOf(kind, appraisalId)),
  ];
  return stages.filter(({ key }) => !isVoiceSettled(voiceStateOf(voiceCheckAt(checks, key))))
    .length;
}
