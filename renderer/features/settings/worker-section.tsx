import { useEffect, useRef, useState } from 'react';
import type { WorkerDetails } from '../../../electron/contract/shapes.ts';
import { WorkerFields, workerErrors } from '../../components/worker-fields.tsx';
import { core } from '../../state/bridge.ts';
import { useSession, useSessionStore } from '../../state/session-store.ts';
import type { SaveFailure } from './save-settings.ts';
import { Section } from './section.tsx';
import { SettingFailure } from './setting-failure.tsx';

/** As in a case file: a pause this long in typing saves. */
const PAUSE = 400;

const ID = 'settings-worker-details';

export function WorkerSection() {
  const { worker } = useSession();
  const [details, setDetails] = useState<WorkerDetails>(() => detailsOf(worker));
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [isSaved, setIsSaved] = useState(true);
  const errors = workerErrors(ID, details);
  const unsaved = useRef<WorkerDetails | null>(null);

  function edit(next: WorkerDetails) {
    setDetails(next);
    setIsSaved(false);
    unsaved.current = workerErrors(ID, next).length === 0 ? next : null;
  }

  useEffect(() => {
    const handle = setTimeout(() => {
      const pending = unsaved.current;
      if (pending === null) return;
      unsaved.current = null;
      void saveWorker(pending).then((refusal) => {
        setFailure(refusal);
        setIsSaved(refusal === null && unsaved.current === null);
      });
    }, PAUSE);
    return () => clearTimeout(handle);
  }, [details]);

  // What was typed just before leaving the page is kept too.
  useEffect(
    () => () => {
      if (unsaved.current !== null) void saveWorker(unsaved.current);
    },
    [],
  );

  return (
    <Section id="settings-worker">
      <p>Printed as the author of documents, and used for nothing else. Saved as you type.</p>
      <WorkerFields idStart={ID} value={details} errors={errors} onValue={edit} />
      <SettingFailure failure={failure} />
      <p className="muted">
        {errors.length > 0
          ? 'Not saved until name and role are filled in'
          : isSaved
            ? 'Saved'
            : 'Saving'}
      </p>
    </Section>
  );
}

async function saveWorker(details: WorkerDetails): Promise<SaveFailure | null> {
  const reply = await core['worker.save'](details);
  if (!reply.ok) return reply.error;
  useSessionStore.setState((state) =>
    state.session === null ? state : { session: { ...state.session, worker: reply.value } },
  );
  return null;
}

function detailsOf(worker: WorkerDetails): WorkerDetails {
  const { name, role, registrationNumber, team, localAuthority } = worker;
  return { name, role, registrationNumber, team, localAuthority };
}
