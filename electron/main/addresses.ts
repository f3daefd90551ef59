/** The scheme under which the app's own pages are served. Nothing else is ever loaded. */
export const APP_SCHEME = 'app';

/** The host of the screen. */
export const SCREEN_HOST = 'appraisal';

/** The host of pages that are only printed: another origin than the screen's. */
export const PRINT_HOST = 'print';

export const SCREEN_ORIGIN = `${APP_SCHEME}://${SCREEN_HOST}`;
export const SCREEN_ADDRESS = `${SCREEN_ORIGIN}/`;

/**
 * Whether an address is the screen itself. Compared part by part after parsing: a beginning that
 * looks right (`app://appraisal.example/`, `app://appraisal@example/`) proves nothing.
 */
export function isScreenAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === SCREEN_HOST &&
    url.username === '' &&
    url.password === '' &&
    url.pathname === '/' &&
    url.search === ''
  );
}
