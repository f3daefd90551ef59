import { knownNames } from '../../../guidance/profiles/shipped-profiles.ts';
import { loadProfile, type LoadedProfile } from '../../../guidance/rules/profile/load-profile.ts';
import type { Profile } from '../../../guidance/schema/profile.ts';

/** The least that a profile can be, of an authority that does not exist. */
export const HEAD = `id: northshire
name: Northshire
summary: An invented authority for tests.
source:
  title: Permanence guide
  owner: Northshire Council
  dated: '2025'
  kind: local
effectiveFrom: null
effectiveTo: null
lastChecked: 2026-11-22
`;

/** Line 13, after the head and an empty line. */
export const FIRST_LINE_AFTER_HEAD = HEAD.split('\n').length + 1;

/** Loads a profile of the head and some more of its data, with pages by name. */
export function load(
  data: string,
  pages: Readonly<Record<string, string>> = {},
): LoadedProfile & { readonly lines: readonly string[] } {
  const text = `${HEAD}\n${data}`;
  const files = Object.entries(pages).map(([name, page]) => ({ name, text: page }));
  const loaded = loadProfile([{ name: 'profile.yaml', text }, ...files], knownNames);
  return { ...loaded, lines: text.split('\n') };
}

/** The same where nothing may be wrong with it. */
export function whole(data: string, pages: Readonly<Record<string, string>> = {}): Profile {
  const { profile, problems } = load(data, pages);
  if (profile === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return profile;
}
