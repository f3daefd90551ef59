import type { PowerMonitor } from 'electron';
import type { CoreHost } from '../host/core-host.ts';

/**
 * Locks when the computer sleeps or is locked, and on waking compares the clock, because timers
 * stand still meanwhile. The idle minutes themselves are counted in the core's host, for every host.
 */
export function lockWithComputer(
  powerMonitor: Pick<PowerMonitor, 'on'>,
  host: Pick<CoreHost, 'lock' | 'resumed'>,
): void {
  powerMonitor.on('suspend', () => void host.lock('suspend'));
  powerMonitor.on('lock-screen', () => void host.lock('screen_lock'));
  powerMonitor.on('resume', () => host.resumed());
  powerMonitor.on('unlock-screen', () => host.resumed());
}
