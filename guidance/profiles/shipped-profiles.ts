import { guidancePages, legalSources, options } from '../catalogue.ts';
import { shippedRules } from '../timetable/shipped-rules.ts';
import type { KnownNames } from '../rules/profile/references.ts';
import {
  loadProfile,
  type LoadedProfile,
  type ProfileFile,
} from '../rules/profile/load-profile.ts';

/*
 * The profiles that come with the app: one folder of this one each. They go through the same
 * loader as an authority's own folder.
 */

const texts = import.meta.glob<string>(['./*/*.yaml', './*/*.md'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const folders = new Map<string, ProfileFile[]>();
for (const [path, text] of Object.entries(texts)) {
  const [, folder = '', name = ''] = /^\.\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  folders.set(folder, [...(folders.get(folder) ?? []), { name, text }]);
}

/** The profile where no other is chosen: neutral words and no authority's practice. */
export const NATIONAL_PROFILE = 'national';

/** The ids of the profiles that come with the app: the national one first, then by name. */
export const shippedProfileIds: readonly string[] = [...folders.keys()].toSorted((a, b) =>
  a === NATIONAL_PROFILE ? -1 : b === NATIONAL_PROFILE ? 1 : a < b ? -1 : 1,
);

const loaded = new Map<string, LoadedProfile>();

/** A profile that comes with the app, or null when there is none of that id. Loaded once. */
export function shippedProfile(id: string): LoadedProfile | null {
  const files = folders.get(id);
  if (files === undefined) return null;
  const found = loaded.get(id) ?? loadProfile(files, knownNames);
  loaded.set(id, found);
  return found;
}

/** Everything written in a profile that comes with the app, to tell one version from another. */
export function shippedProfileText(id: string): string {
  return JSON.stringify(folders.get(id) ?? []);
}

/** What a profile can refer to in this version of the app. */
export const knownNames: KnownNames = {
  optionIds: new Set(options.map((option) => option.id)),
  sourceIds: new Set(legalSources.keys()),
  pages: new Map([...guidancePages.keys()].map((id) => [id, null])),
  topicIds: new Set(
    [...guidancePages.values()].filter((page) => page.kind === 'topic').map((page) => page.id),
  ),
  limits: new Map(
    shippedRules.map((rule) => [rule.id, rule.computes === 'dates' ? rule.deadlines : []]),
  ),
};
