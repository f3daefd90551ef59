/**
 * Everything that must hold before a change is taken, one after the other, then one line with the
 * sum. A check that fails does not keep the others from running. `npm test -- unit types` runs
 * only those named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { obtainBrowser } from './browser.mjs';
import { electronBinary } from './electron-binary.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'test/results');
const bin = (file) => path.join(root, 'node_modules', file);

const vitest = (project) => ({
  name: project,
  command: [
    bin('vitest/vitest.mjs'),
    ...'run -c test/vitest.config.ts --reporter=default --reporter=json'.split(' '),
    `--project=${project}`,
    `--outputFile=${report(project)}`,
  ],
  count: () => vitestCount(report(project)),
});

const checks = [
  {
    name: 'format',
    command: [bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn'],
  },
  { name: 'lint', command: [bin('oxlint/bin/oxlint'), ...scriptOptions('lint')] },
  { name: 'types', command: ['test/types.mjs'] },
  vitest('unit'),
  // The documents are printed by a real browser.
  { ...vitest('store'), needsBrowser: true },
  vitest('contract'),
  { name: 'build', command: ['test/launch/build.mjs'] },
  {
    name: 'e2e',
    needsBrowser: true,
    command: [bin('@playwright/test/cli.js'), 'test', '-c', 'test/e2e/playwright.config.ts'],
    count: () => playwrightCount(report('e2e')),
  },
  { name: 'no-network', needsBrowser: true, command: ['test/launch/no-network.mjs'] },
  { name: 'package', command: ['test/package/check.mjs'] },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const check of checks) {
  if (wanted.length > 0 && !wanted.includes(check.name)) continue;
  process.stdout.write(`\n== ${check.name}\n`);
  const isRun = check.needsBrowser !== true || hasBrowser();
  const status = isRun
    ? spawnSync(process.execPath, check.command, { cwd: root, stdio: 'inherit' }).status
    : 1;
  const count = (isRun ? check.count?.() : null) ?? {
    passed: status === 0 ? 1 : 0,
    failed: status === 0 ? 0 : 1,
  };
  // A runner can fail without a failed test: by an error outside of any, or by finding none.
  if (status !== 0 && count.failed === 0) count.failed = 1;
  passed += count.passed;
  failed += count.failed;
  process.stdout.write(`== ${check.name}: ${count.passed} passed, ${count.failed} failed\n`);
}

if (electronBinary() === null) {
  process.stdout.write('\nNot run: test/e2e/electron-only, no Electron binary on this machine.\n');
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Every check after this one uses the browser that was found or installed. */
function hasBrowser() {
  process.env['PERMANENCE_CHROMIUM'] ??= obtainBrowser() ?? '';
  return process.env['PERMANENCE_CHROMIUM'] !== '';
}

function report(name) {
  return path.join(results, `${name}.json`);
}

/** The options of a script in package.json, so that they are written once. */
function scriptOptions(name) {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return scripts[name].split(' ').slice(1);
}

function vitestCount(file) {
  if (!existsSync(file)) return null;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCount(file) {
  if (!existsSync(file)) return null;
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
