/**
 * Words that may not be written in a part of the product, each with its reason. `only` is where
 * the one permitted use is; elsewhere a use is reported.
 */

const shipped = /^(electron|guidance|renderer)\//;
const practice = /^(guidance|electron\/core)\//;
const shell = /^electron\/(main|preload|host)\//;
const core = /^electron\/core\//;

/** Names of the platform, used without declaring them. */
export const globals = [
  { in: practice, names: ['Date'], why: 'time comes from the clock port, dates from Temporal' },
  {
    in: shipped,
    names: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'],
    only: /^electron\/loopback\//,
    why: 'the app makes no request; only the bridge to the core carries anything',
  },
  {
    in: shipped,
    names: ['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
    why: 'nothing of a case is kept outside the encrypted file',
  },
];

/** `object.property`, whatever is done with it; `object` left out means any object. */
export const properties = [
  { in: practice, object: 'Math', names: ['random'], why: 'chance comes from the random port' },
  {
    in: shipped,
    names: ['openExternal'],
    why: 'the app opens nothing outside itself',
  },
  {
    in: shipped,
    names: ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'srcDoc'],
    why: 'words become text, never mark-up (Trusted Types refuses it too)',
  },
  { in: shipped, object: 'document', names: ['write', 'writeln'], why: 'words are never mark-up' },
  { in: shipped, object: 'navigator', names: ['sendBeacon'], why: 'the app makes no request' },
  { in: core, names: ['serialize'], why: 'a serialised database is plain text' },
  {
    in: core,
    names: ['backup'],
    why: 'it loses the encryption; VACUUM INTO keeps it',
    called: true,
  },
  {
    in: /^electron\//,
    names: ['addRecentDocument'],
    why: "the system's list of recent files would name a child",
  },
];

/** Keys of an object, with the value that is refused, or any value where none is given. */
export const keys = [
  { in: shell, names: ['webSecurity', 'allowRunningInsecureContent'], why: 'left as it is' },
  {
    in: shell,
    names: ['experimentalFeatures', 'enableBlinkFeatures'],
    why: 'untried in the field',
  },
  { in: shell, names: ['webviewTag', 'bypassCSP', 'corsEnabled'], why: 'nothing foreign is shown' },
  { in: shell, names: ['sandbox', 'contextIsolation'], value: false, why: 'it guards the screen' },
  {
    in: shell,
    names: ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'],
    value: true,
    why: 'the screen reaches the core by the bridge and no other way',
  },
  { in: shipped, names: ['dangerouslySetInnerHTML', 'srcDoc'], why: 'words are never mark-up' },
];

/** Named imports that have one home. */
export const imports = [
  {
    // Everything else in the shell is handed what it needs, and so can be tested without Electron.
    package: 'electron',
    name: '*',
    only: /^electron\/(main\/main|preload\/preload)\.ts$/,
  },
  { package: 'electron', name: 'shell', only: /^$/ },
  { package: 'electron', name: 'net', only: /^$/ },
  { package: 'node:http', name: '*', only: /^electron\/loopback\// },
  { package: 'node:https', name: '*', only: /^$/ },
  { package: 'node:net', name: '*', only: /^electron\/loopback\// },
  { package: 'node:dgram', name: '*', only: /^$/ },
  { package: 'node:inspector', name: '*', only: /^$/ },
];

/** Text in a literal. */
export const literals = [
  {
    in: core,
    pattern: /\bVACUUM\s+INTO\b/i,
    only: /^electron\/core\/store\/backup\.ts$/,
    why: 'a copy of the database is made and verified in store/backup.ts alone',
  },
  {
    in: core,
    pattern: /\bSELECT\s+(?:\w+\.)?\*(?!\s*\))/i,
    why: 'columns are listed, so that a new one does not leave by accident',
  },
];
