/**
 * Makes a folder that passes for an Electron distribution where none can be downloaded, so that
 * packing can be tried and looked into. The executable does nothing, but has the place in which
 * Electron keeps its fuses.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';

/** Marks the fuses in Electron's executable; then come the version of the wire and its length. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_WIRE_VERSION = 1;
const FUSES = '000000000';

export async function makeStandIn(folder, electronVersion) {
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  mkdirSync(path.join(folder, 'resources'));
  const executable = Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 0\n'),
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([FUSE_WIRE_VERSION, FUSES.length]),
    Buffer.from(FUSES),
    Buffer.from('\n'),
  ]);
  writeFileSync(path.join(folder, 'electron'), executable, { mode: 0o755 });
  writeFileSync(path.join(folder, 'version'), electronVersion);
  writeFileSync(path.join(folder, 'LICENSE'), 'stand-in');
  writeFileSync(path.join(folder, 'LICENSES.chromium.html'), 'stand-in');
  writeFileSync(path.join(folder, 'locales/en-GB.pak'), '');
  writeFileSync(path.join(folder, 'locales/en-US.pak'), '');
  // An empty file has no header and would be refused.
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  await createPackage(empty, path.join(folder, 'resources/default_app.asar'));
}
