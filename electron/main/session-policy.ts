import type { Session } from 'electron';
import { APP_SCHEME } from './addresses.ts';

/**
 * The name of the app's session. Without `persist:` in front it is kept in memory only, so that no
 * cookie, storage or cache of the screen is ever written to disk.
 */
export const SESSION_NAME = 'appraisal';

/** Nothing listens there. Chromium would else fetch spelling dictionaries from Google. */
const NOWHERE = 'http://127.0.0.1:9/';

/** Requests that stay inside the process: the app's own files, and bytes already in a page. */
const LOCAL_SCHEMES: readonly string[] = [`${APP_SCHEME}:`, 'data:'];

/** Makes a session one that reaches no network and keeps no download. */
export function closeSession(
  session: Pick<Session, 'on' | 'setProxy' | 'setSpellCheckerDictionaryDownloadURL' | 'webRequest'>,
  isDevelopment: boolean,
): Promise<void> {
  const allowed = isDevelopment ? [...LOCAL_SCHEMES, 'devtools:'] : LOCAL_SCHEMES;
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, decide) => {
    const scheme = URL.parse(details.url)?.protocol;
    decide({ cancel: scheme === undefined || !allowed.includes(scheme) });
  });
  // A document leaves by the core, which writes it whole and records it; nothing else is saved.
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  // Else the system may be asked for a proxy's script, which is fetched.
  return session.setProxy({ mode: 'direct' });
}
