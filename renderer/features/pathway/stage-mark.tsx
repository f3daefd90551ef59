import { useState } from 'react';
import type { Profile, ProfileStage } from '../../../guidance/schema/profile.ts';
import { Notice } from '../../components/notice.tsx';
import { useCaseFileStore } from '../../state/case-file-store.ts';
import { addEntity } from '../../state/entity-commands.ts';
import { failureWords } from '../../state/failure-words.ts';
import { announce } from '../../state/preferences.ts';
import { useSession } from '../../state/session-store.ts';

type StageMarkProps = {
  readonly profile: Profile;
  readonly stage: ProfileStage;
  readonly isChildHere: boolean;
};

/** Only the worker says where a child is: one press records the stage with today's date. */
export function StageMark({ profile, stage, isChildHere }: StageMarkProps) {
  const { today } = useSession();
  const [failure, setFailure] = useState<string | null>(null);
  const isArchived = useCaseFileStore((state) => state.isArchived);

  async function mark() {
    const answer = await addEntity('pathwayStep', null, {
      profile: profile.id,
      stage: stage.id,
      begunOn: { date: today, precision: 'day' },
    });
    setFailure(answer.ok ? null : failureWords(answer.code, answer.ref));
    if (answer.ok) announce(`Recorded: the child is at ${stage.title}`);
  }

  return (
    <>
      {isChildHere ? (
        <p>
          <strong>The child is here.</strong> The date is under “Stages so far”.
        </p>
      ) : (
        !isArchived && (
          <button type="button" className="secondary small" onClick={() => void mark()}>
            Record that the child is at this stage
          </button>
        )
      )}
      {failure !== null && (
        <Notice kind="problem" isUrgent>
          <p>{failure}</p>
        </Notice>
      )}
    </>
  );
}
