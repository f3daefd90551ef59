import { create } from 'zustand';
import type { FieldDefinition } from '../../guidance/model/fields.ts';
import { wordsOf, type ProfileWords } from '../../guidance/rules/profile/words.ts';
import type { Profile } from '../../guidance/schema/profile.ts';
import { core } from './bridge.ts';
import { useCaseFileStore } from './case-file-store.ts';
import { useSessionStore } from './session-store.ts';

/** The local practice profile in use: the open case file's own, else the one chosen in Settings. */
type ProfileState = {
  /** Null until it has been read; the neutral words stand meanwhile. */
  readonly profile: Profile | null;
  readonly words: ProfileWords;
  /** The id that the case file names and that is no longer there. */
  readonly missing: string | null;
  /** False until it has been asked for and answered: nothing is computed with it before. */
  readonly isRead: boolean;
};

const neutral: ProfileState = { profile: null, words: wordsOf(null), missing: null, isRead: false };

export const useProfileStore = create<ProfileState>(() => neutral);

/** What the open case file names; null where it names none, and where none is open. */
let wanted: string | null = null;

/** Reads the profile in use again, for instance after another has been chosen. */
export async function refreshProfile(): Promise<void> {
  const asked = wanted;
  const reply = await core['profiles.read']({ id: asked });
  if (asked !== wanted) return;
  if (reply.ok) {
    const { profile } = reply.value;
    useProfileStore.setState({ profile, words: wordsOf(profile), missing: null, isRead: true });
    return;
  }
  const chosen =
    asked === null || reply.error.code !== 'not_found'
      ? null
      : await core['profiles.read']({ id: null });
  if (asked !== wanted) return;
  if (chosen?.ok !== true) {
    // Without a profile there are still the law's own dates.
    useProfileStore.setState({ isRead: true });
    return;
  }
  const { profile } = chosen.value;
  useProfileStore.setState({ profile, words: wordsOf(profile), missing: asked, isRead: true });
}

// The profile follows the vault and the open case file, wherever on the screen it is used.
useSessionStore.subscribe((state, before) => {
  if (state.phase === before.phase) return;
  if (state.phase === 'unlocked') {
    // Once the first page has asked for what it shows: reading a profile keeps the core for a while.
    requestIdleCallback(() => void refreshProfile());
  } else {
    wanted = null;
    useProfileStore.setState(neutral);
  }
});
useCaseFileStore.subscribe((state, before) => {
  if (state.entities === before.entities && state.phase === before.phase) return;
  const named = namedProfile(state.entities);
  if (named === wanted) return;
  wanted = named;
  // The words of the profile before stand until the new ones come; its deadlines do not.
  useProfileStore.setState({ isRead: false });
  if (useSessionStore.getState().phase === 'unlocked') void refreshProfile();
});

let childId: string | null = null;

/** The id that the child of the open case file names. The child is looked for once a case file. */
function namedProfile(
  entities: ReturnType<typeof useCaseFileStore.getState>['entities'],
): string | null {
  const known: Readonly<Record<string, (typeof entities)[keyof typeof entities]>> = entities;
  let child = childId === null ? undefined : known[childId];
  if (child === undefined) {
    child = Object.values(known).find((entity) => entity.kind === 'child');
    childId = child?.id ?? null;
  }
  const named = child?.fields['profile'];
  return typeof named === 'string' && named !== '' ? named : null;
}

export function useProfile(): Profile | null {
  return useProfileStore((state) => state.profile);
}

/** The words of the profile in use, for headings, navigation and labels. */
export function useWords(): ProfileWords {
  return useProfileStore((state) => state.words);
}

const labelled = new WeakMap<ProfileWords, Map<FieldDefinition, FieldDefinition>>();

/** A field with its label in a profile's words. The same object each time, so nothing is redrawn. */
export function inWords(words: ProfileWords, definition: FieldDefinition): FieldDefinition {
  const label = words.say(definition.label);
  if (label === definition.label) return definition;
  const known = labelled.get(words) ?? new Map<FieldDefinition, FieldDefinition>();
  labelled.set(words, known);
  const found = known.get(definition) ?? { ...definition, label };
  known.set(definition, found);
  return found;
}
