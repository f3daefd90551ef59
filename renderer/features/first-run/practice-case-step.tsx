import { useState } from 'react';
import { FailureNotice, type FailureWords } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { core } from '../../state/bridge.ts';
import type { CreateFailure } from './create-failures.ts';
import { stepWords } from './steps.ts';

type PracticeCaseStepProps = {
  readonly isKeyConfirmed: boolean;
  readonly onBackToKey: () => void;
  readonly onDone: () => void;
};

export function PracticeCaseStep({ isKeyConfirmed, onBackToKey, onDone }: PracticeCaseStepProps) {
  const [failure, setFailure] = useState<CreateFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function add() {
    setIsBusy(true);
    const reply = await core['caseFile.addPracticeCase']({});
    setIsBusy(false);
    if (reply.ok) onDone();
    else setFailure(reply.error);
  }

  return (
    <Page
      title="Begin with the practice case?"
      above={stepWords('practiceCase')}
      lead="One invented child with a full appraisal: all eight options, the balance and the plan. It shows how the app works, and nothing done to it matters."
    >
      {!isKeyConfirmed && (
        <Notice kind="warning">
          <p>
            The recovery key has not been typed back. The practice case can be used, but no case
            file of your own can be made until it has been.
          </p>
          <div className="button-row">
            <button type="button" className="secondary" onClick={onBackToKey}>
              Type it back now
            </button>
          </div>
        </Notice>
      )}
      {failure !== null && (
        <FailureNotice words={practiceFailureWords(failure.code)} reference={failure.ref} />
      )}
      <div className="button-row">
        <button
          type="button"
          className="primary"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void add();
          }}
        >
          {isBusy ? 'Adding the practice case' : 'Add the practice case'}
        </button>
        <button type="button" className="secondary" onClick={onDone}>
          Start without it
        </button>
      </div>
      <p className="muted after-buttons">It can be added later under “Settings”.</p>
    </Page>
  );
}

function practiceFailureWords(code: string): FailureWords {
  const isFull = code === 'disk_full';
  return {
    title: isFull ? 'The disk is full' : 'The practice case could not be added',
    happened: isFull
      ? 'There was no room for the practice case.'
      : 'Something in the app went wrong.',
    safe: 'The vault itself is made and safe.',
    next: isFull
      ? 'Free some space and try again, or start without it.'
      : 'Try again, or start without it and add it later under “Settings”.',
  };
}
