import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { z } from 'zod/mini';
import type { contract } from '../../../electron/contract/contract.ts';
import { ProblemList } from '../../components/problem-list.tsx';
import { core } from '../../state/bridge.ts';
import { refreshProfile } from '../../state/profile-words.ts';
import { routes } from '../../state/routes.ts';
import type { SaveFailure } from './save-settings.ts';
import { Section } from './section.tsx';
import { SettingFailure } from './setting-failure.tsx';

type ProfileList = z.output<(typeof contract)['profiles.list']['output']>;

/** Which authority's practice is used where a case file names no other, and whose can be added. */
export function ProfileSection() {
  const [list, setList] = useState<ProfileList | null>(null);
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  // An answer asked for before a later question or choice says what was, and is not shown.
  const asked = useRef(0);

  async function read() {
    asked.current += 1;
    const mine = asked.current;
    const reply = await core['profiles.list']({});
    if (mine !== asked.current) return;
    if (reply.ok) setList(reply.value);
    else setFailure(reply.error);
  }
  useEffect(() => void read(), []);

  async function choose(id: string) {
    asked.current += 1;
    setList((shown) => (shown === null ? null : { ...shown, chosen: id }));
    const reply = await core['profiles.choose']({ id });
    setFailure(reply.ok ? null : reply.error);
    await read();
    await refreshProfile();
  }

  return (
    <Section id="settings-profile">
      <p>
        An authority’s words, pathway, meetings, local deadlines and tasks. They are added to what
        the law asks and never take anything from it. A case file can name another on its pathway.
      </p>
      {list !== null && (
        <>
          <fieldset className="choices">
            <legend className="field-label">Profile for all case files</legend>
            {list.profiles.map((profile) => (
              <div className="choice" key={profile.id}>
                <input
                  type="radio"
                  id={`profile-${profile.id}`}
                  name="profile"
                  checked={list.chosen === profile.id}
                  aria-describedby={`profile-${profile.id}-about`}
                  onChange={() => void choose(profile.id)}
                />
                <div>
                  <label htmlFor={`profile-${profile.id}`}>{profile.name}</label>
                  <p className="field-hint" id={`profile-${profile.id}-about`}>
                    {profile.origin === 'own' && 'Your authority’s own folder. '}
                    {profile.summary}{' '}
                    <Link href={routes.practice(profile.id)}>
                      Read it<span className="visually-hidden">: {profile.name}</span>
                    </Link>
                  </p>
                  <ProblemList title={`Left out of ${profile.name}`} problems={profile.problems} />
                </div>
              </div>
            ))}
          </fieldset>
          {list.unusable.map(({ folder, problems }) => (
            <ProblemList
              key={folder}
              title={`The folder “${folder}” cannot be used`}
              problems={problems}
            />
          ))}
          <details className="why">
            <summary>Add your authority’s own profile</summary>
            <div>
              <p>
                Put a folder with a file profile.yaml and pages ending in .md into the folder below,
                then look again. Nothing in it is run. A mistake is shown here with its file and
                line, and the rest is used.
              </p>
              <p className="path-line">{list.folder}</p>
              <button type="button" className="secondary small" onClick={() => void read()}>
                Look again
              </button>
            </div>
          </details>
        </>
      )}
      <SettingFailure failure={failure} />
    </Section>
  );
}
