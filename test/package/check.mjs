/**
 * Packs the built app for Linux and looks inside: what is in the archive, what must not be, how
 * large it is, and how the fuses were set. Uses a stand-in for Electron's distribution, so that it
 * needs no network; the workflow packs the real one.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { findFaults } from './faults.mjs';
import { smokeFault } from './smoke.mjs';
import { makeStandIn } from './stand-in.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** From electron-builder.yml: a fuse that is set otherwise in the executable is a fault. */
const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};
const FUSE_SET = '1'.codePointAt(0);

const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
try {
  const output = path.join(folder, 'out');
  const standIn = path.join(folder, 'electron');
  mkdirSync(standIn);
  await makeStandIn(standIn, require('electron/package.json').version);
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      extends: path.join(root, 'electron-builder.yml'),
      electronDist: standIn,
      directories: { output },
    },
  });
  await look(path.join(output, 'linux-unpacked'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function look(packed) {
  const archive = path.join(packed, 'resources/app.asar');
  const files = listPackage(archive, { isPack: false })
    .map((file) => file.slice(1).split(path.sep).join('/'))
    .filter((file) => isInside(statFile(archive, file)))
    .map((file) => ({ file, content: extractFile(archive, file) }));
  const size = statSync(archive).size;
  const unpacked = path.join(packed, 'resources/app.asar.unpacked');

  const faults = [
    ...findFaults(files, size),
    ...(await fuseFaults(path.join(packed, 'permanence-appraisal'))),
  ];
  const binding = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
  if (!isThere(path.join(unpacked, binding))) faults.push(`${binding} is not unpacked`);
  const smoke = await smokeFault(archive, folder);
  if (smoke !== null) faults.push(smoke);

  process.stdout.write(
    `app.asar: ${files.length} files, ${(size / 1_000_000).toFixed(2)} MB (at most 25 MB)\n`,
  );
  for (const fault of faults) process.stdout.write(`package: ${fault}\n`);
  process.stdout.write(faults.length === 0 ? 'package: passed\n' : 'package: failed\n');
  if (faults.length > 0) process.exitCode = 1;
}

/** Whether it is a file, and in the archive rather than beside it. */
function isInside(entry) {
  return !('files' in entry) && entry.unpacked !== true;
}

async function fuseFaults(executable) {
  const wire = await getCurrentFuseWire(executable);
  return Object.entries(FUSES)
    .filter(([name, isSet]) => (wire[FuseV1Options[name]] === FUSE_SET) !== isSet)
    .map(([name, isSet]) => `the fuse ${name} is ${isSet ? 'off' : 'on'}`);
}

function isThere(file) {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}
