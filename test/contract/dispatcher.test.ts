import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../electron/contract/client.ts';
import { contract as appContract } from '../../electron/contract/contract.ts';
import { done, procedure, refused } from '../../electron/contract/procedure.ts';
import { createDispatcher } from '../../electron/core/dispatcher.ts';
import { StoreError, type StoreErrorCode } from '../../electron/core/store/store-error.ts';
import { lockedTestCore, openTestCore } from '../support/in-process-core.ts';

const contract = {
  'test.echo': procedure({
    kind: 'query',
    locked: 'allowed',
    input: z.strictObject({ words: z.string().check(z.maxLength(10)) }),
    output: z.strictObject({ words: z.string() }),
    errors: ['not_found', 'disk_full'],
  }),
  'test.guarded': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({}),
    output: z.strictObject({}),
    errors: [],
  }),
} as const;

type Answer = Readonly<Record<string, unknown>>;

/** A dispatcher whose one handler answers as given. */
function dispatcherWith(echo: () => unknown) {
  const test = lockedTestCore();
  const handlers = { 'test.echo': () => echo() as never, 'test.guarded': () => done({}) };
  const dispatch = createDispatcher(contract, handlers, test.core.context);
  return { ...test, call: () => dispatch('test.echo', { words: 'a' }) as Promise<Answer> };
}

const failure = (code: string) => ({
  ok: false,
  error: { code, ref: expect.stringMatching(/^[0-9A-F]{10}$/) },
});

describe('a call from the screen', () => {
  it('is answered with what the handler gives', async () => {
    const { call } = dispatcherWith(() => done({ words: 'b' }));
    expect(await call()).toEqual({ ok: true, value: { words: 'b' } });
  });

  it.each(['__proto__', 'constructor', 'toString', 'test.unknown', '', 7, null])(
    'by the undeclared name %s is refused',
    async (name) => {
      const { core } = lockedTestCore();
      expect(await core.dispatch(name, {})).toEqual(failure('invalid_input'));
    },
  );

  it.each([
    ['nothing', undefined],
    ['a field too many', { words: 'a', more: 1 }],
    ['a field too few', {}],
    ['another type', { words: 7 }],
    ['more than fits', { words: 'x'.repeat(11) }],
    ['a list', []],
  ])('with %s is refused before the handler sees it', async (_what, input) => {
    let isAsked = false;
    const { core } = dispatcherWith(() => null);
    const handlers = {
      'test.echo': () => {
        isAsked = true;
        return done({ words: '' });
      },
      'test.guarded': () => done({}),
    };
    const dispatch = createDispatcher(contract, handlers, core.context);
    expect(await dispatch('test.echo', input)).toEqual(failure('invalid_input'));
    expect(isAsked).toBe(false);
  });

  it('does not get more than the contract says', async () => {
    const { call } = dispatcherWith(() => done({ words: 'b', secret: 'column' }));
    expect(await call()).toEqual(failure('unexpected'));
  });

  it('gets a declared refusal as it is, and an undeclared one as unexpected', async () => {
    expect(await dispatcherWith(() => refused('not_found')).call()).toEqual(failure('not_found'));
    expect(await dispatcherWith(() => refused('made_up')).call()).toEqual(failure('unexpected'));
  });

  it('that meets a defect learns a reference, and the log the place and no words', async () => {
    const { call, logLines } = dispatcherWith(() => {
      throw new TypeError('Amara Okafor, 4 Mill Lane, /home/amara/case.db');
    });
    const answer = await call();
    expect(answer).toEqual(failure('unexpected'));
    expect(JSON.stringify(answer)).not.toMatch(/Amara|Mill|home/);
    const [line] = logLines();
    expect(line).toMatchObject({ where: 'test.echo', code: 'unexpected', error: 'TypeError' });
    expect(answer['error']).toMatchObject({ ref: line?.ref });
    expect(line?.at[0]).toMatch(/dispatcher\.test\.ts:\d+/);
    expect(JSON.stringify(line)).not.toMatch(/Amara|Mill|home/);
  });

  it.each<[StoreErrorCode, string]>([
    ['disk_full', 'disk_full'],
    // Not declared by this procedure.
    ['read_only', 'unexpected'],
    ['damaged', 'unexpected'],
  ])('that meets a store that is %s gets %s', async (code, answered) => {
    const { call } = dispatcherWith(() => {
      throw new StoreError(code);
    });
    expect(await call()).toEqual(failure(answered));
  });

  it('that was waiting when the vault was locked learns just that', async () => {
    const test = await openTestCore();
    const handlers = {
      'test.echo': () => done({ words: '' }),
      'test.guarded': async () => {
        await test.client['vault.lock']({});
        throw new Error('The database connection is not open');
      },
    };
    const dispatch = createDispatcher(contract, handlers, test.core.context);
    expect(await dispatch('test.guarded', {})).toEqual(failure('locked'));
  });
});

describe('while the vault is locked', () => {
  const names = Object.keys(appContract);

  it('only these calls are let through', () => {
    const allowed = Object.entries(appContract).filter(([, { locked }]) => locked === 'allowed');
    expect(allowed.map(([name]) => name).toSorted()).toEqual([
      'backups.listLocked',
      'backups.restoreLocked',
      'vault.activity',
      'vault.chooseFolder',
      'vault.create',
      'vault.flushed',
      'vault.inspectFolder',
      'vault.lock',
      'vault.status',
      'vault.unlock',
      'vault.whoHasItOpen',
    ]);
  });

  it.each(names.filter((name) => appContract[name as 'vault.status'].locked !== 'allowed'))(
    '%s is refused',
    async (name) => {
      const { core } = lockedTestCore();
      expect(await core.dispatch(name, {})).toEqual(failure('locked'));
    },
  );

  it.each(names)('%s refuses a field that nobody declared', async (name) => {
    const test = await openTestCore();
    expect(await test.core.dispatch(name, { planted: true })).toEqual(failure('invalid_input'));
  });
});

it('a client takes a reply of another shape for a defect', async () => {
  const client = createClient(contract, () => Promise.resolve({ ok: true, value: { word: 1 } }));
  expect(await client['test.echo']({ words: 'a' })).toMatchObject({
    error: { code: 'unexpected' },
  });
});
