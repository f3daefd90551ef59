import { useEffect, useId, useState } from 'react';
import { Link } from 'wouter';
import type { ProfileSummary } from '../../../electron/contract/areas/profiles.ts';
import { Notice } from '../../components/notice.tsx';
import { core } from '../../state/bridge.ts';
import { useProfileStore } from '../../state/profile-words.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { routes } from '../../state/routes.ts';
import { useEntityIds, useField } from '../../state/use-field.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';

/** Which authority's practice this case file follows. Nothing written is lost by changing it. */
export function ChooseProfile() {
  const [childId] = useEntityIds('child', null);
  return childId === undefined ? null : <Choice childId={childId} />;
}

function Choice({ childId }: { readonly childId: EntityId }) {
  const { value, edit, leave } = useField('child', childId, 'profile');
  const isReadOnly = useIsReadOnly(childId);
  const inUse = useProfileStore((state) => state.profile);
  const missing = useProfileStore((state) => state.missing);
  const [profiles, setProfiles] = useState<readonly ProfileSummary[]>([]);
  const id = useId();
  useEffect(() => {
    void core['profiles.list']({}).then((reply) => {
      if (reply.ok) setProfiles(reply.value.profiles);
    });
  }, []);
  const named = typeof value === 'string' ? value : '';
  return (
    <>
      <div className="field">
        <label htmlFor={id} className="field-label">
          Local practice profile
        </label>
        <select
          id={id}
          className="select-box"
          disabled={isReadOnly}
          value={named}
          onChange={(event) => {
            edit(event.target.value);
            leave();
          }}
        >
          <option value="">As chosen in Settings</option>
          {profiles.map((profile) => (
            <option key={profile.id} value={profile.id}>
              {profile.name}
            </option>
          ))}
          {named !== '' && !profiles.some((profile) => profile.id === named) && (
            <option value={named}>{named}</option>
          )}
        </select>
      </div>
      {missing !== null && (
        <Notice kind="warning">
          <p>
            The profile “{missing}” is not here. Its folder may have been moved. The one chosen in
            Settings is shown; nothing written under the other is lost.
          </p>
        </Notice>
      )}
      {inUse !== null && (
        <p className="muted">
          {inUse.name}. <Link href={routes.practice(inUse.id)}>Read the whole profile</Link>
        </p>
      )}
    </>
  );
}
