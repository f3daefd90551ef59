import { describe, expect, it } from 'vitest';
import {
  firstDifferentGroup,
  recoveryKeyGroups,
  withRecoveryKeyStart,
} from '../../../guidance/rules/recovery-key.ts';

const key = `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`;

describe('a recovery key on paper', () => {
  it('is shown in groups of four after its standing first part', () => {
    const groups = recoveryKeyGroups(key);
    expect(groups).toHaveLength(15);
    expect(groups.slice(0, 3)).toEqual(['QPZR', 'Y9X8', 'GF2T']);
    expect(`AGE-SECRET-KEY-1${groups.join('')}`).toBe(key);
  });

  it('may be typed without its first part', () => {
    expect(withRecoveryKeyStart('qpzr y9x8')).toBe('AGE-SECRET-KEY-1qpzr y9x8');
    expect(withRecoveryKeyStart('age secret key 1 qpzr')).toBe('age secret key 1 qpzr');
  });

  it('matches in any spacing, case and dashes, and with look-alike letters', () => {
    const spoken = recoveryKeyGroups(key).join(' – ').toLowerCase().replaceAll('0', 'o');
    expect(firstDifferentGroup(key, spoken)).toBeNull();
    expect(firstDifferentGroup(key, key)).toBeNull();
  });

  it('says which group was typed wrongly', () => {
    const groups = [...recoveryKeyGroups(key)];
    groups[4] = 'AAAA';
    expect(firstDifferentGroup(key, groups.join(' '))).toBe(5);
  });

  it('says where it ends too early or goes on too long', () => {
    const groups = recoveryKeyGroups(key);
    expect(firstDifferentGroup(key, groups.slice(0, 14).join(' '))).toBe(15);
    expect(firstDifferentGroup(key, `${key}AA`)).toBe(15);
  });
});
