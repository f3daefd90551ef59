import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { contentSecurityPolicy } from '../host/content-security-policy.ts';
import { createAdmission } from './admission.ts';
import { BRIDGE_SCRIPT } from './bridge-script.ts';
import type { PageFile } from './page-files.ts';

/** Looked for in the package, which must not contain this host. */
export const LOOPBACK_MARKER = 'permanence-appraisal-loopback-host';

/** In bytes: the longest text kept is 500,000 characters, at most four bytes each and escaped. */
const BODY_MAXIMUM = 4_000_000;

/** Keeps a connection that carries no events from being closed as idle. */
const HEARTBEAT_MILLISECONDS = 15_000;

export type LoopbackOptions = {
  /** 0 for any free port. */
  readonly port: number;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly invoke: (name: string, input: unknown) => Promise<unknown>;
};

export type Loopback = {
  /** The address to open, with the token that lets one browser in once. */
  readonly address: string;
  readonly send: (name: string, payload: unknown) => void;
  readonly close: () => Promise<void>;
};

const call = z.strictObject({ name: z.string(), input: z.unknown() });

/**
 * Serves the screen and the bridge to this computer alone. Every request must name this host (a
 * site that points its own name here does not), must carry the cookie, and must come from our own
 * page where the browser says where it comes from.
 */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const admission = createAdmission();
  const streams = new Set<ServerResponse>();
  let origin = '';

  const server = createServer((request, response) => {
    setHeaders(response);
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.host !== new URL(origin).host) return end(response, 421);
    const address = URL.parse(request.url ?? '/', origin);
    if (address === null || address.origin !== origin) return end(response, 400);
    const token = address.searchParams.get('token');
    if (request.method === 'GET' && address.pathname === '/' && token !== null) {
      return admit(response, token, admission.isAdmitted(request));
    }
    if (!admission.isAdmitted(request)) return end(response, 403, NOT_ADMITTED);
    if (request.method === 'POST' && address.pathname === '/rpc') {
      return answerCall(request, response);
    }
    if (request.method !== 'GET') return end(response, 405);
    if (!isFromHere(request)) return end(response, 403);
    if (address.pathname === '/events') return openStream(response);
    if (address.pathname === '/bridge.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      return end(response, 200, BRIDGE_SCRIPT);
    }
    // Browsers ask for it unasked; the app has none, and that is no fault.
    if (address.pathname === '/favicon.ico') return end(response, 204);
    const file = options.files.get(address.pathname);
    if (file === undefined) return end(response, 404);
    response.setHeader('content-type', file.type);
    end(response, 200, file.body);
  };

  /** On to the page without the token, so that it stays in no history. */
  const admit = (response: ServerResponse, token: string, isAlreadyIn: boolean) => {
    const cookie = admission.spend(token);
    if (cookie === null && !isAlreadyIn) return end(response, 403, NOT_ADMITTED);
    if (cookie !== null) response.setHeader('set-cookie', cookie);
    response.setHeader('location', '/');
    end(response, 303);
  };

  const answerCall = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.origin !== origin) return end(response, 403);
    if (request.headers['content-type'] !== 'application/json') return end(response, 415);
    const body = await bodyOf(request);
    if (body === null) return end(response, 413);
    const received = call.safeParse(parsed(body));
    if (!received.success) return end(response, 400);
    const reply = await options.invoke(received.data.name, received.data.input);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    end(response, 200, JSON.stringify(reply));
  };

  const openStream = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(': open\n\n');
    const beating = setInterval(() => response.write(': here\n\n'), HEARTBEAT_MILLISECONDS);
    streams.add(response);
    response.on('close', () => {
      clearInterval(beating);
      streams.delete(response);
    });
  };

  const isFromHere = (request: IncomingMessage) => {
    const site = request.headers['sec-fetch-site'];
    const given = request.headers.origin;
    return (
      (given === undefined || given === origin) &&
      (site === undefined || site === 'same-origin' || site === 'none')
    );
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port was given.');
  origin = `http://127.0.0.1:${bound.port}`;

  return {
    address: `${origin}/?token=${admission.token}`,
    send: (name, payload) => {
      const text = `data: ${JSON.stringify({ name, payload })}\n\n`;
      for (const stream of streams) stream.write(text);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const stream of streams) stream.end();
        server.closeIdleConnections();
      }),
  };
}

const NOT_ADMITTED =
  'This address works once, in the browser it was opened in. Start the development host again.';

function setHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', contentSecurityPolicy("'self'"));
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  // Nothing of a case is to be found in a browser's cache.
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-host', LOOPBACK_MARKER);
}

function end(response: ServerResponse, status: number, body?: string | Uint8Array): void {
  response.writeHead(status);
  response.end(body);
}

/** The body as text, or null when it is longer than anything the screen sends. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_MAXIMUM) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > BODY_MAXIMUM) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: refused by the schema.
    return null;
  }
}
