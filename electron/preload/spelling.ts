import type { WebFrame } from 'electron';
import type { Bridge } from '../contract/events.ts';

const CASE_IN_ADDRESS = /^#\/case\/([0-9a-f-]{36})(?:\/|$)/;

/**
 * Has Chromium ask the core which words are misspelled, so that the underlining in a text area
 * needs no dictionary from the network. The words go with the case file in the page's address,
 * whose names are not mistakes. Where the core does not answer (it is locked), nothing is marked.
 */
export function provideSpelling(
  webFrame: Pick<WebFrame, 'setSpellCheckProvider'>,
  invoke: Bridge['invoke'],
  addressHash: () => string,
): void {
  const misspelledOf = async (words: readonly string[]): Promise<string[]> => {
    const caseFileId = CASE_IN_ADDRESS.exec(addressHash())?.[1] ?? null;
    try {
      return misspelledIn(await invoke('spelling.check', { words, caseFileId }));
    } catch {
      // The core is being closed or started: there is nobody to ask.
      return [];
    }
  };
  const mark = async (words: readonly string[], callback: (misspelled: string[]) => void) => {
    callback(await misspelledOf(words));
  };
  webFrame.setSpellCheckProvider('en-GB', {
    spellCheck: (words, callback) => void mark(words, callback),
  });
}

/** The words in a reply; none where it is a failure or anything else. */
function misspelledIn(reply: unknown): string[] {
  if (!isRecord(reply) || !isRecord(reply['value'])) return [];
  const misspelled = reply['value']['misspelled'];
  if (!Array.isArray(misspelled)) return [];
  return misspelled.filter((word) => typeof word === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
