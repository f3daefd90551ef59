import { expect, it } from 'vitest';
import { createIdleLock } from '../../../electron/host/idle-lock.ts';
import { fixedClock } from '../../support/fixed-clock.ts';

function start(minutes: number | null = 10) {
  const clock = fixedClock();
  let locked = 0;
  const idle = createIdleLock(clock, () => {
    locked += 1;
  });
  idle.setLimit(minutes);
  return { clock, idle, timesLocked: () => locked };
}

it('locks once the idle time is over, and once only', () => {
  const { clock, idle, timesLocked } = start();
  clock.advance('PT9M59S');
  idle.check();
  expect(timesLocked()).toBe(0);
  clock.advance('PT1S');
  idle.check();
  idle.check();
  expect(timesLocked()).toBe(1);
});

it('counts from the last activity', () => {
  const { clock, idle, timesLocked } = start();
  clock.advance('PT9M');
  idle.activity();
  clock.advance('PT9M');
  idle.check();
  expect(timesLocked()).toBe(0);
});

it('locks when the first thing after a long sleep is a move of the mouse', () => {
  const { clock, idle, timesLocked } = start();
  clock.advance('PT8H');
  idle.activity();
  expect(timesLocked()).toBe(1);
});

it('locks although the computer’s clock was set back', () => {
  const clock = fixedClock();
  let elapsed = 0;
  let isLocked = false;
  const idle = createIdleLock({ now: clock.now, elapsed: () => elapsed }, () => {
    isLocked = true;
  });
  idle.setLimit(10);
  clock.advance('-PT2H');
  elapsed += 10 * 60_000;
  idle.check();
  expect(isLocked).toBe(true);
});

it('takes a shorter limit at once, and does not count while locked', () => {
  const { clock, idle, timesLocked } = start();
  clock.advance('PT5M');
  idle.setLimit(5);
  idle.check();
  expect(timesLocked()).toBe(1);
  const other = start(null);
  other.clock.advance('P1D');
  other.idle.check();
  expect(other.timesLocked()).toBe(0);
});

it('begins to count at unlocking', () => {
  const { clock, idle, timesLocked } = start(null);
  clock.advance('P1D');
  idle.setLimit(10);
  idle.check();
  expect(timesLocked()).toBe(0);
});
