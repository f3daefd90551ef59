import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidancePages, options } from '../../guidance/catalogue.ts';
import { documentById } from '../../guidance/documents/documents.ts';
import { sectionsOf } from '../../guidance/build/page-sections.ts';
import { knownNames, shippedProfile } from '../../guidance/profiles/shipped-profiles.ts';
import { isPlaceThere } from '../../guidance/rules/profile/references.ts';
import { place } from '../../guidance/schema/profile-place.ts';
import type { Profile } from '../../guidance/schema/profile.ts';
import { shippedRules } from '../../guidance/timetable/shipped-rules.ts';
import { caseSections, routes } from '../../renderer/state/routes.ts';

/*
 * Where an item of an authority's document lives. A place as profiles write it (`field:`,
 * `screen:`, `option:`, `page:`), a part of a profile (`prompt:camden/future-needs`), a page of one
 * with its heading (`practice:camden/clinic#what-it-is`), a rule of the timetable (`rule:T12`) or a
 * document (`document:balancing-exercise`).
 */

const guidance = join(import.meta.dirname, '../../guidance');

/** The headings of every guidance page that the catalogue knows, by page. */
const headings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...pageFiles()].map(([id, path]) => [
    id,
    new Set(sectionsOf(readFileSync(path, 'utf8')).map((section) => section.slug)),
  ]),
);

function pageFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...options.map(
      (option) => [option.id, join(guidance, 'options', option.id, 'guidance.mdx')] as const,
    ),
    ...readdirSync(join(guidance, 'topics'))
      .filter((name) => name.endsWith('.mdx') && guidancePages.has(name.replace('.mdx', '')))
      .map((name) => [name.replace('.mdx', ''), join(guidance, 'topics', name)] as const),
  ]);
}

/** Whether a place is written as one and leads to something that exists, headings included. */
export function hasPlace(value: string): boolean {
  const parsed = place.safeParse(value);
  if (!parsed.success) return false;
  const [, screen] = /^screen:(.+)$/.exec(value) ?? [];
  if (screen !== undefined) return hasScreen(screen);
  return isPlaceThere(parsed.data, { ...knownNames, pages: headings });
}

/** Whether there is such a screen: a section of the case file, or another that has an address. */
function hasScreen(screen: string): boolean {
  return (
    screen === 'overview' ||
    caseSections.some((section) => section === screen) ||
    Object.hasOwn(routes, screen)
  );
}

/** Whether a target of the coverage list exists in the product. */
export function hasTarget(target: string): boolean {
  const [, sort = '', rest = ''] = /^([a-z-]+):(.+)$/.exec(target) ?? [];
  switch (sort) {
    case 'field':
    case 'screen':
    case 'option':
    case 'page':
      return hasPlace(target);
    case 'rule':
      return shippedRules.some((rule) => rule.id === rest);
    case 'document':
      return documentById(rest) !== null;
    default: {
      const [profileId = '', ...path] = rest.split('/');
      const profile = shippedProfile(profileId)?.profile ?? null;
      return profile !== null && hasPart(profile, sort, path);
    }
  }
}

function hasPart(profile: Profile, sort: string, [id = '', part = '']: readonly string[]): boolean {
  const among = (items: readonly { readonly id: string }[]) => items.some((item) => item.id === id);
  const meeting = profile.meetings.find((one) => one.id === id);
  switch (sort) {
    case 'profile':
      return id === '';
    case 'stage':
      return among(profile.pathway);
    case 'prompt':
      return among([
        ...profile.pathway.flatMap((stage) => stage.asks),
        ...profile.meetings.flatMap((one) => one.asks ?? []),
      ]);
    case 'meeting':
      return meeting !== undefined;
    case 'trigger':
      return meeting?.triggers.some((trigger) => trigger.id === part) ?? false;
    case 'form':
      return meeting?.forms?.some((form) => form.id === part) ?? false;
    case 'approval':
      return among(profile.approvals);
    case 'deadline':
      return among(profile.deadlines);
    case 'task':
      return among(profile.tasks);
    case 'correction':
      return among(profile.corrections);
    case 'local-option':
      return among(profile.options);
    case 'words':
      return Object.hasOwn(profile.vocabulary, id);
    case 'practice': {
      const [pageId = '', slug] = id.split('#');
      const page = profile.pages.find((one) => one.id === pageId);
      if (page === undefined) return false;
      return (
        slug === undefined ||
        page.blocks.some((block) => block.type === 'heading' && block.slug === slug)
      );
    }
    default:
      return false;
  }
}
