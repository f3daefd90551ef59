import { useState } from 'react';
import { Link } from 'wouter';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import { Notice } from '../../components/notice.tsx';
import { core } from '../../state/bridge.ts';
import { routes } from '../../state/routes.ts';
import type { SaveFailure } from './save-settings.ts';
import { Section } from './section.tsx';
import { SettingFailure } from './setting-failure.tsx';

export function PracticeSection() {
  const [added, setAdded] = useState<CaseFileId | null>(null);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function add() {
    setIsBusy(true);
    const reply = await core['caseFile.addPracticeCase']({});
    setIsBusy(false);
    setFailure(reply.ok ? null : reply.error);
    setAdded(reply.ok ? reply.value.caseFileId : null);
  }

  return (
    <Section id="settings-practice">
      <p>
        One invented child with a full appraisal, to try things out on. Each time it is added it
        begins afresh, beside any that is there already.
      </p>
      <button
        type="button"
        className="secondary"
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void add();
        }}
      >
        {isBusy ? 'Adding the practice case' : 'Add the practice case'}
      </button>
      <div role="status">
        {added !== null && (
          <Notice kind="information">
            <p>
              The practice case has been added. <Link href={routes.child(added)}>Open it</Link>
            </p>
          </Notice>
        )}
      </div>
      <SettingFailure failure={failure} />
    </Section>
  );
}
