import { useState } from 'react';
import type { WorkerDetails } from '../../../electron/contract/shapes.ts';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { Page } from '../../components/page.tsx';
import { WorkerFields, workerErrors } from '../../components/worker-fields.tsx';
import { stepWords } from './steps.ts';

type WorkerStepProps = {
  readonly worker: WorkerDetails;
  readonly onWorker: (worker: WorkerDetails) => void;
  readonly onBack: () => void;
  readonly onContinue: () => void;
};

export function WorkerStep({ worker, onWorker, onBack, onContinue }: WorkerStepProps) {
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  return (
    <Page
      title="Who are you?"
      above={stepWords('worker')}
      lead="Documents name their author. These details are printed on them and used for nothing else. They can be changed later."
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const found = workerErrors('worker', worker);
          setErrors(found);
          if (found.length === 0) onContinue();
        }}
      >
        <ErrorSummary errors={errors} />
        <WorkerFields idStart="worker" value={worker} errors={errors} onValue={onWorker} />
        <div className="button-row">
          <button type="submit" className="primary">
            Continue
          </button>
          <button type="button" className="secondary" onClick={onBack}>
            Back
          </button>
        </div>
      </form>
    </Page>
  );
}
