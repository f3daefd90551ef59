import { readFile } from 'node:fs/promises';
import type { CustomScheme, Protocol } from 'electron';
import type { BuiltFile } from '../host/built-files.ts';
import { contentSecurityPolicy } from '../host/content-security-policy.ts';
import { APP_SCHEME, PRINT_HOST, SCREEN_HOST } from './addresses.ts';
import type { PrintPages } from './print-pages.ts';

/**
 * What `app:` may do, to be registered before the app is ready: have an origin, count as secure,
 * and be fetched from. Never more: not to pass by the content security policy, for instance.
 */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

const screenPolicy = contentSecurityPolicy("'none'");

/** Serves `app:` in a session: the files of the built screen, and pages waiting to be printed. */
export function serveApp(
  protocol: Pick<Protocol, 'handle'>,
  files: ReadonlyMap<string, BuiltFile>,
  printPages: PrintPages,
): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET') return refused(405);
    if (url.host === PRINT_HOST) return printPage(printPages, url.pathname);
    if (url.host !== SCREEN_HOST) return refused(404);
    const file = files.get(url.pathname === '/' ? '/index.html' : url.pathname);
    if (file === undefined) return refused(404);
    return served(await readFile(file.path), file.type, screenPolicy);
  });
}

function printPage(printPages: PrintPages, pathname: string): Response {
  const page = printPages.find(pathname.slice(1));
  if (page === null) return refused(404);
  return served(page.html, 'text/html; charset=utf-8', page.policy);
}

function served(body: string | Uint8Array<ArrayBuffer>, type: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      // Nothing of the screen is to be found in a cache.
      'cache-control': 'no-store',
    },
  });
}

function refused(status: number): Response {
  return new Response(null, {
    status,
    headers: { 'content-security-policy': "default-src 'none'" },
  });
}
