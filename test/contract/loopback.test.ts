import { request, type IncomingHttpHeaders } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { startLoopback, type Loopback } from '../../electron/loopback/server.ts';

type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

const page = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: Buffer.from('<title>Page</title>') }],
]);

async function start(): Promise<Loopback & { readonly origin: string }> {
  const loopback = await startLoopback({
    port: 0,
    files: page,
    invoke: (name, input) => Promise.resolve({ ok: true, value: { name, input } }),
  });
  onTestFinished(() => loopback.close());
  return { ...loopback, origin: new URL(loopback.address).origin };
}

function ask(
  address: string,
  options: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = request(address, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function admitted() {
  const loopback = await start();
  const answer = await ask(loopback.address);
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  return { ...loopback, cookie, entry: answer };
}

function call(origin: string, cookie: string, changes: Record<string, string> = {}) {
  return {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json', ...changes },
    body: JSON.stringify({ name: 'vault.status', input: {} }),
  };
}

it('lets one browser in with the printed address and takes the token off it', async () => {
  const { entry, origin, cookie } = await admitted();
  expect(entry).toMatchObject({ status: 303, headers: { location: '/' } });
  expect(entry.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  expect(await ask(origin, { headers: { cookie } })).toMatchObject({
    status: 200,
    body: '<title>Page</title>',
  });
});

it('does not let a second browser in with the same address', async () => {
  const { address } = await admitted();
  expect(await ask(address)).toMatchObject({ status: 403 });
});

it('lets the first browser use its address again, as after pressing Back', async () => {
  const { address, cookie } = await admitted();
  expect(await ask(address, { headers: { cookie } })).toMatchObject({ status: 303 });
});

it('refuses a wrong token without spending the right one', async () => {
  const { address, origin } = await start();
  expect(await ask(`${origin}/?token=${'A'.repeat(43)}`)).toMatchObject({ status: 403 });
  expect(await ask(address)).toMatchObject({ status: 303 });
});

it.each(['/', '/bridge.js', '/events'])('serves nothing of %s without the cookie', async (path) => {
  const { origin } = await start();
  expect(await ask(`${origin}${path}`)).toMatchObject({ status: 403 });
});

it('passes a call on and its reply back', async () => {
  const { origin, cookie } = await admitted();
  const answer = await ask(`${origin}/rpc`, call(origin, cookie));
  expect(JSON.parse(answer.body)).toEqual({
    ok: true,
    value: { name: 'vault.status', input: {} },
  });
});

it.each([
  ['without the cookie', { cookie: '' }, 403],
  ['with another cookie', { cookie: `permanence-appraisal-session=${'A'.repeat(43)}` }, 403],
  ['from another site', { origin: 'http://127.0.0.1:1' }, 403],
  ['from a page without an origin', { origin: 'null' }, 403],
  ['under another host name', { host: 'rebound.example' }, 421],
  ['as a form', { 'content-type': 'text/plain' }, 415],
])('refuses a call %s', async (_how, changes, status) => {
  const { origin, cookie } = await admitted();
  expect(await ask(`${origin}/rpc`, call(origin, cookie, changes))).toMatchObject({ status });
});

it('refuses a call longer than anything the screen sends', async () => {
  const { origin, cookie } = await admitted();
  const body = JSON.stringify({ name: 'field.save', input: 'x'.repeat(4_000_001) });
  const answer = await ask(`${origin}/rpc`, { ...call(origin, cookie), body });
  expect(answer.status).toBe(413);
});

it.each(['not json', '[]', '{"name":1,"input":{}}', '{"name":"a","input":{},"more":1}'])(
  'refuses a call that is %s',
  async (body) => {
    const { origin, cookie } = await admitted();
    expect(await ask(`${origin}/rpc`, { ...call(origin, cookie), body })).toMatchObject({
      status: 400,
    });
  },
);

it.each(['/../package.json', '/%2e%2e/package.json', '/index.html', '//evil.example/'])(
  'serves only the files it has, and not %s',
  async (path) => {
    const { origin, cookie } = await admitted();
    const answer = await ask(origin, { headers: { cookie } });
    expect(answer.status).toBe(200);
    const { status } = await askRaw(origin, path, cookie);
    expect([400, 404]).toContain(status);
  },
);

it('does not serve its files to a page of another site', async () => {
  const { origin, cookie } = await admitted();
  const headers = { cookie, 'sec-fetch-site': 'cross-site' };
  expect(await ask(`${origin}/bridge.js`, { headers })).toMatchObject({ status: 403 });
});

it('allows its page nothing but its own files', async () => {
  const { origin, cookie } = await admitted();
  const { headers } = await ask(origin, { headers: { cookie } });
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; require-trusted-types-for 'script'",
  });
});

it('tells the page what happens', async () => {
  const { origin, cookie, send } = await admitted();
  const first = await new Promise<string>((resolve, reject) => {
    const sent = request(`${origin}/events`, { headers: { cookie }, agent: false }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.startsWith(': open') && !text.includes('data:')) {
          send('vault.locked', { reason: 'idle', isSaved: true });
        }
        if (text.includes('data:')) {
          resolve(text.slice(text.indexOf('data:')));
          sent.destroy();
        }
      });
    });
    sent.on('error', reject);
    sent.end();
  });
  expect(first).toBe(
    'data: {"name":"vault.locked","payload":{"reason":"idle","isSaved":true}}\n\n',
  );
});

it('listens on this computer only', async () => {
  const { address } = await start();
  expect(new URL(address).hostname).toBe('127.0.0.1');
});

/** Sends a path as it is written, which `URL` would tidy up first. */
function askRaw(origin: string, path: string, cookie: string): Promise<{ status: number }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, headers: { cookie }, agent: false };
    const sent = request(options, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
    });
    sent.on('error', reject);
    sent.end();
  });
}
