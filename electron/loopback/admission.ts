import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const COOKIE = 'permanence-appraisal-session';

export type Admission = {
  /** In the address printed, once. */
  readonly token: string;
  /** Spends the token: the cookie to set, or null when it is wrong or already spent. */
  readonly spend: (token: string) => string | null;
  readonly isAdmitted: (request: IncomingMessage) => boolean;
};

/**
 * Lets in the one browser that is given the printed address. The token there works once, so that
 * it is worth nothing in a history or on somebody's screen; what it buys is a cookie that no
 * script can read and that other sites' requests do not carry. 256 bits each.
 */
export function createAdmission(): Admission {
  const token = randomBytes(32).toString('base64url');
  const cookie = randomBytes(32).toString('base64url');
  let isSpent = false;
  return {
    token,
    spend: (given) => {
      if (isSpent || !isSame(given, token)) return null;
      isSpent = true;
      return `${COOKIE}=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isAdmitted: (request) => isSame(cookieIn(request), cookie),
  };
}

function cookieIn(request: IncomingMessage): string {
  for (const pair of (request.headers.cookie ?? '').split('; ')) {
    if (pair.startsWith(`${COOKIE}=`)) return pair.slice(COOKIE.length + 1);
  }
  return '';
}

/** In constant time for equal lengths; the lengths are no secret. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
