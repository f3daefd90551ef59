import type { App } from 'electron';

/**
 * What Chromium is told when it starts. The session already cancels every request; these make sure
 * of the parts of Chromium that ask without any page: no name resolves, no proxy is looked for, no
 * report of a crash (it could hold a case) is written or sent.
 */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['disable-quic'],
];

/** To be called before the app is ready; later they are ignored. */
export function setSwitches(commandLine: Pick<App['commandLine'], 'appendSwitch'>): void {
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value);
}
