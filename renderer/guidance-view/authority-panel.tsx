import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { isEntityKind } from '../../guidance/model/entities.ts';
import { bearingOn } from '../../guidance/rules/profile/bearing.ts';
import type { PlaceParts } from '../../guidance/schema/profile-place.ts';
import type { ProfilePage } from '../../guidance/schema/directives.ts';
import type { Profile } from '../../guidance/schema/profile.ts';
import { core } from '../state/bridge.ts';
import { useCaseFileStore } from '../state/case-file-store.ts';
import { openPractice, usePreferences, type Practice } from '../state/preferences.ts';
import { useProfile, useWords } from '../state/profile-words.ts';
import { routeOfField, routes } from '../state/routes.ts';
import { ProfilePageBody } from './profile-page-body.tsx';

/** The authority's own practice beside the page: what bears on it, or one page being read. */
export function AuthorityPanel({ practice }: { readonly practice: Practice }) {
  const inUse = useProfile();
  const profile = useNamedProfile(practice.profileId, inUse);
  if (profile === null) return <p className="muted">Opening</p>;
  const page = profile.pages.find(({ id }) => id === practice.pageId);
  return page === undefined ? (
    <Contents profile={profile} />
  ) : (
    <>
      <p>
        <button type="button" className="text-link" onClick={() => openPractice(null, null)}>
          What bears on this page
        </button>
      </p>
      <h2 className="panel-title">{page.title}</h2>
      <p className="as-at">
        {profile.name}, local practice and not law.
        {inUse !== null &&
          inUse.id !== profile.id &&
          ` Not the authority of this child (${inUse.name}).`}
      </p>
      <p>{page.summary}</p>
      <ProfilePageBody profile={profile} page={page} place="panel" />
      <p>
        <Link href={routes.practicePage(profile.id, page.id)}>Open as a page</Link>
      </p>
    </>
  );
}

/** The profile in use, or another that a search led to. */
function useNamedProfile(id: string | null, inUse: Profile | null): Profile | null {
  const [other, setOther] = useState<Profile | null>(null);
  const wanted = id === null || id === inUse?.id ? null : id;
  useEffect(() => {
    let isCurrent = true;
    void (wanted === null ? Promise.resolve(null) : core['profiles.read']({ id: wanted })).then(
      (reply) => {
        if (isCurrent) setOther(reply?.ok === true ? reply.value.profile : null);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  if (wanted === null) return inUse;
  return other?.id === wanted ? other : null;
}

function Contents({ profile }: { readonly profile: Profile }) {
  const words = useWords();
  const [location] = useLocation();
  const caseFileId = useCaseFileStore((state) => state.caseFileId);
  const guidancePageId = usePreferences((state) => state.guidance.pageId);
  const [, stageId = null] = /\/pathway\/([^/]+)$/.exec(location) ?? [];
  const { pages, prompts } = bearingOn(profile, {
    guidancePageId,
    stageId,
    isHere: (place) => caseFileId !== null && routesOf(place, caseFileId).includes(location),
  });
  const rest = profile.pages.filter((page) => !pages.includes(page));
  return (
    <>
      <h2 className="panel-title">{profile.name}</h2>
      <p className="as-at">Local practice, as the authority has it, and not law.</p>
      {profile.pages.length === 0 && (
        <p>
          {profile.source.kind === 'neutral'
            ? 'No authority has been chosen, so there is no local practice to show. One can be chosen on the pathway page or in Settings.'
            : 'This profile has no pages of its own.'}
        </p>
      )}
      {prompts.length > 0 && (
        <>
          <h3>What {profile.name} asks here</h3>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt.id}>{words.say(prompt.question)}</li>
            ))}
          </ul>
        </>
      )}
      {pages.length > 0 && (
        <>
          <h3>Pages that bear on this one</h3>
          <Pages profile={profile} pages={pages} />
        </>
      )}
      {profile.pages.length > 0 && pages.length === 0 && (
        <p>No page of {profile.name}’s speaks of this one in particular.</p>
      )}
      {rest.length > 0 && (
        <>
          <h3>{pages.length === 0 ? 'All its pages' : 'Its other pages'}</h3>
          <Pages profile={profile} pages={rest} />
        </>
      )}
      <p>
        <Link href={routes.practice(profile.id)}>Read the whole profile</Link>
      </p>
    </>
  );
}

function Pages(props: { readonly profile: Profile; readonly pages: readonly ProfilePage[] }) {
  return (
    <ul className="practice-pages">
      {props.pages.map((page) => (
        <li key={page.id}>
          <button
            type="button"
            className="text-link"
            onClick={() => openPractice(props.profile.id, page.id)}
          >
            {page.title}
          </button>
          <span className="muted"> {page.summary}</span>
        </li>
      ))}
    </ul>
  );
}

/** The addresses at which a place of the product is written. */
function routesOf(
  place: PlaceParts,
  caseFileId: Parameters<typeof routeOfField>[0],
): readonly string[] {
  switch (place.to) {
    case 'field':
      return isEntityKind(place.kind)
        ? [routeOfField(caseFileId, place.kind, place.field, null)]
        : [];
    case 'screen':
      return [
        place.screen === 'overview'
          ? routes.child(caseFileId)
          : `/case/${caseFileId}/${place.screen}`,
      ];
    case 'option':
      return [routes.option(caseFileId, place.optionId)];
    case 'page':
      return [];
  }
}
