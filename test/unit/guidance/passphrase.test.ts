import { describe, expect, it } from 'vitest';
import { assessPassphrase } from '../../../guidance/rules/passphrase.ts';

const strengthOf = (passphrase: string, own: readonly string[] = []) =>
  assessPassphrase(passphrase, own).strength;
const findingsIn = (passphrase: string, own: readonly string[] = []) =>
  assessPassphrase(passphrase, own).findings;

describe('the strength of a passphrase', () => {
  it('is too short under twelve characters, however odd they are', () => {
    expect(assessPassphrase('x7$Kq!2mZ')).toMatchObject({ strength: 'too_short' });
    expect(findingsIn('x7$Kq!2mZ')).toContain('too_short');
  });

  it('counts characters as people do, so that accents and emoji are one each', () => {
    expect(findingsIn('🌳🌳🦆🦉🐢🐌')).toContain('too_short');
  });

  it('is hard to guess for four unconnected words', () => {
    expect(assessPassphrase('lantern biscuit harbour violet')).toEqual({
      strength: 'hard_to_guess',
      findings: [],
    });
  });

  it('is fair for two long words', () => {
    expect(strengthOf('lantern biscuit')).toBe('fair');
  });

  it('is hard to guess for a long random one from a password manager', () => {
    expect(assessPassphrase('8Jx4-qZ92-mW7v-K3tR-9d')).toEqual({
      strength: 'hard_to_guess',
      findings: [],
    });
  });

  it('is easy to guess for one everyday word with signs added', () => {
    expect(assessPassphrase('Password2026!')).toEqual({
      strength: 'easy_to_guess',
      findings: ['everyday_word', 'year', 'few_words'],
    });
  });

  it('sees through letters swapped for signs', () => {
    expect(findingsIn('P4$$w0rd for the vault')).toContain('everyday_word');
  });

  it('gives nothing for repeating the same thing', () => {
    expect(strengthOf('aaaaaaaaaaaaaaaaaaaa')).toBe('easy_to_guess');
    expect(findingsIn('catcatcatcatcatcat')).toContain('repeats');
    expect(strengthOf('biscuitbiscuitbiscuit')).toBe('easy_to_guess');
  });

  it('gives nothing for a run along the keyboard or in counting, either way', () => {
    expect(strengthOf('qwertyuiop123456')).toBe('easy_to_guess');
    expect(findingsIn('zyxwvut lantern 9876')).toContain('run');
  });

  it('leaves ordinary words alone that hold a few neighbours', () => {
    expect(findingsIn('property definitely stubborn hijack')).toEqual([]);
  });

  it('names the worker’s own details', () => {
    expect(findingsIn('Samira lantern harbour', ['Samira Holt', 'Westmarsh Council'])).toContain(
      'own_details',
    );
  });

  it('takes details with signs in them as plain words', () => {
    expect(findingsIn('lantern biscuit harbour', ['(a+', '.*', 'North (East)'])).toEqual([]);
  });
});
