import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { newRecoveryKey, readRecoveryKey } from '../../../electron/core/vault/recovery-key.ts';

it('reads a recovery key however it is spaced, cased and dashed', async () => {
  const key = await newRecoveryKey();
  const spacing = fc.array(fc.constantFrom('', ' ', '\n', '-', ' – ', '\u00a0'), {
    minLength: key.length,
    maxLength: key.length,
  });
  fc.assert(
    fc.property(spacing, fc.boolean(), (gaps, isSmall) => {
      const spaced = [...key].map((letter, at) => letter + (gaps[at] ?? '')).join('');
      expect(readRecoveryKey(isSmall ? spaced.toLowerCase() : spaced)).toBe(key);
    }),
  );
});

it('reads it without its standing first part', async () => {
  const key = await newRecoveryKey();
  expect(readRecoveryKey(key.replace('AGE-SECRET-KEY-1', ''))).toBe(key);
});

it('takes letters that are not in the alphabet for those they look like', () => {
  const key = `AGE-SECRET-KEY-1${'08L'.repeat(19)}Q`;
  const typed = `AGE-SECRET-KEY-1${'OBI'.repeat(19)}Q`;
  expect(readRecoveryKey(typed)).toBe(key);
});

it.each(['', 'nonsense', 'AGE-SECRET-KEY-1', `AGE-SECRET-KEY-1${'Q'.repeat(59)}`, 'age1qqq'])(
  'says that %s cannot be one',
  (typed) => {
    expect(readRecoveryKey(typed)).toBeNull();
  },
);
