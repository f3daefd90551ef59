import { expect, it } from 'vitest';
import { oncePerState } from '../../../renderer/state/once-per-state.ts';

it('reads a state once, however many ask, and each later state anew', () => {
  let readings = 0;
  const count = oncePerState((state: readonly string[]) => {
    readings += 1;
    return state.length;
  });
  const first = ['a', 'b'];
  expect([count(first), count(first), count(first)]).toEqual([2, 2, 2]);
  expect(readings).toBe(1);
  expect(count([...first, 'c'])).toBe(3);
  expect(readings).toBe(2);
});

it('takes an answer of nothing for an answer', () => {
  let readings = 0;
  const first = oncePerState((state: readonly string[]) => {
    readings += 1;
    return state[0] ?? null;
  });
  const empty: readonly string[] = [];
  expect([first(empty), first(empty), readings]).toEqual([null, null, 1]);
});
