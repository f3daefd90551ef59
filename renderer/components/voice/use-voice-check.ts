import { useShallow } from 'zustand/react/shallow';
import { entitiesOf } from '../../../guidance/model/case-file.ts';
import type { EntityOf } from '../../../guidance/model/entities.ts';
import {
  voiceBearerOf,
  voiceCheckAt,
  type VoiceBearer,
} from '../../../guidance/rules/voice-stages.ts';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { useSession } from '../../state/session-store.ts';

/** The answer about the voice of the child at one stage, as it is on screen; null while there is none. */
export function useVoiceCheck(key: string): EntityOf<'voiceCheck'> | null {
  const checks = useCaseFileStore(
    useShallow((state) =>
      Object.values(state.entities).filter(
        (entity) => entity.kind === 'voiceCheck' && entity.fields['stage'] === key,
      ),
    ),
  );
  return voiceCheckAt(checks, key);
}

/** Whether the child speaks yet, for the words in which the question is asked. */
export function useVoiceBearer(): VoiceBearer {
  const { today } = useSession();
  const children = useEntitiesOf('child');
  const [child] = children;
  return child === undefined ? 'speaking' : voiceBearerOf(child.fields, today);
}

/** The entities of a kind that the whole case file shares; drawn again only when one of them changes. */
export function useEntitiesOf<Kind extends 'child' | 'view'>(
  kind: Kind,
): readonly EntityOf<Kind>[] {
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  const entities = useCaseFileStore(
    useShallow((state) => Object.values(state.entities).filter((entity) => entity.kind === kind)),
  );
  return caseFileId === null ? [] : entitiesOf({ caseFileId, entities }, kind);
}
