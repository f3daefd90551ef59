import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { options } from '../../../guidance/catalogue.ts';
import { formatDate } from '../../../guidance/model/dates.ts';
import { localOptionsOf } from '../../../guidance/rules/profile/pathway.ts';
import { capitalised, wordsOf } from '../../../guidance/rules/profile/words.ts';
import { vocabularyKeys, type Profile } from '../../../guidance/schema/profile.ts';
import { Page } from '../../components/page.tsx';
import { core } from '../../state/bridge.ts';
import { routes } from '../../state/routes.ts';
import { Corrections } from '../../components/corrections.tsx';
import { Approvals, Deadlines } from './local-lists.tsx';
import { looseDateWords } from './loose-date.ts';
import { Meetings } from './meetings.tsx';
import { ProfilePageBody } from '../../guidance-view/profile-page-body.tsx';

type PracticeProps = { readonly profileId: string; readonly pageId: string | null };

/** A whole profile to read: where it comes from, its words, options, meetings, and corrections. */
export function Practice({ profileId, pageId }: PracticeProps) {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void core['profiles.read']({ id: profileId }).then((reply) => {
      if (!isCurrent) return;
      setProfile(reply.ok ? reply.value.profile : null);
      setIsMissing(!reply.ok);
    });
    return () => {
      isCurrent = false;
    };
  }, [profileId]);
  if (isMissing) {
    return (
      <Page title="There is no such profile">
        <p>
          The profiles are listed under <Link href={routes.settings}>Settings</Link>.
        </p>
      </Page>
    );
  }
  if (profile === null) return <p className="muted">Opening</p>;
  const page = profile.pages.find(({ id }) => id === pageId);
  return page === undefined ? (
    <Whole profile={profile} />
  ) : (
    <Page
      title={page.title}
      above={<Link href={routes.practice(profile.id)}>{profile.name}: the whole profile</Link>}
      lead={page.summary}
    >
      <p className="as-at">{sourceLine(profile)}</p>
      <ProfilePageBody profile={profile} page={page} place="page" />
    </Page>
  );
}

function Whole({ profile }: { readonly profile: Profile }) {
  return (
    <Page title={profile.name} above="Local practice profile" lead={profile.summary}>
      <p className="as-at">{sourceLine(profile)}</p>
      {profile.source.note !== undefined && <p>{profile.source.note}</p>}
      {profile.pages.length > 0 && (
        <>
          <h2>Pages</h2>
          <ul className="guidance-contents">
            {profile.pages.map((page) => (
              <li key={page.id}>
                <Link href={routes.practicePage(profile.id, page.id)}>{page.title}</Link>
                <p>{page.summary}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Words profile={profile} />
      <h2>The eight options in these words</h2>
      <dl className="plan-lines">
        {options.map((option) => (
          <div key={option.id}>
            <dt>{option.title}</dt>
            <dd>
              <LocalWords profile={profile} optionId={option.id} />
            </dd>
          </div>
        ))}
      </dl>
      {profile.pathway.length > 0 && (
        <>
          <h2>Pathway</h2>
          <ol>
            {profile.pathway.map((stage) => (
              <li key={stage.id}>
                <strong>{stage.title}</strong>
                {stage.track === 'any_time' && ' (at any time)'}. {stage.summary}
              </li>
            ))}
          </ol>
        </>
      )}
      {profile.meetings.length > 0 && (
        <>
          <h2>Meetings, clinics and panels</h2>
          <Meetings profile={profile} meetings={profile.meetings} answering={null} />
        </>
      )}
      {profile.deadlines.length > 0 && (
        <>
          <h2>Local deadlines</h2>
          <p>
            These are the authority’s own and not law. The statutory dates stand beside them,
            whatever is written here.
          </p>
          <Deadlines profile={profile} deadlines={profile.deadlines} />
        </>
      )}
      {profile.approvals.length > 0 && (
        <>
          <h2>Who approves</h2>
          <Approvals profile={profile} approvals={profile.approvals} />
        </>
      )}
      {profile.corrections.length > 0 && (
        <>
          <h2>Where the document and the law differ</h2>
          <p>
            The authority’s statement is given as its own, in other words, with the correct
            statement beside it.
          </p>
          <Corrections profile={profile} ids={profile.corrections.map(({ id }) => id)} />
        </>
      )}
    </Page>
  );
}

function Words({ profile }: { readonly profile: Profile }) {
  const words = wordsOf(profile);
  return (
    <>
      <h2>Words used on screen</h2>
      <p>Documents keep the terms of national law.</p>
      <dl className="plan-lines">
        {vocabularyKeys.map((key) => {
          const neutral = wordsOf(null).term(key).word;
          const own = words.term(key);
          return (
            <div key={key}>
              <dt>{capitalised(neutral)}</dt>
              <dd>
                {capitalised(own.word)}
                {own.short !== undefined && ` (${own.short})`}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

function LocalWords(props: { readonly profile: Profile; readonly optionId: string }) {
  const lines = localOptionsOf(props.profile, props.optionId);
  if (lines.length === 0) return <span className="muted">Not named in the document</span>;
  return lines.map((line) => (
    <div key={line.id}>
      {line.words}
      {line.routes !== undefined && `: ${line.routes.join('; ')}`}
      {line.note !== undefined && <p className="muted">{line.note}</p>}
      <Corrections profile={props.profile} ids={line.corrections} />
    </div>
  ));
}

/** What the profile is taken from, with its dates; always said as the authority's own. */
function sourceLine(profile: Profile): string {
  const { source, effectiveFrom, effectiveTo, lastChecked } = profile;
  const dated = source.dated === null ? 'not dated' : `dated ${looseDateWords(source.dated)}`;
  const period =
    effectiveFrom === null
      ? ''
      : ` From ${looseDateWords(effectiveFrom)}${effectiveTo === null ? '' : ` to ${looseDateWords(effectiveTo)}`}.`;
  const kind = source.kind === 'local' ? 'Local practice' : 'Neutral words';
  return `${kind}. ${source.title}, ${source.owner}, ${dated}.${period} Last checked ${formatDate(lastChecked)}.`;
}
