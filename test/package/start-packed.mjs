/**
 * Starts the packed app that `npm run pack` left in `release` and looks whether it is still running
 * after a while. A packed app cannot be driven by a test (its fuses refuse a debugger), but one that
 * misses a file or the database's binding ends at once and says why.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const RUNNING_MS = 15_000;
const release = path.resolve(import.meta.dirname, '../../release');

/** Where electron-builder leaves the unpacked app, for each system and processor. */
const places = {
  linux: ['permanence-appraisal'],
  win32: ['Permanence Appraisal.exe'],
  darwin: ['Permanence Appraisal.app/Contents/MacOS/Permanence Appraisal'],
}[process.platform];

const executable = readdirSync(release)
  .filter((folder) => folder.endsWith('-unpacked') || folder.startsWith('mac'))
  .filter((folder) => folder.includes('arm64') === (process.arch === 'arm64'))
  .flatMap((folder) => (places ?? []).map((place) => path.join(release, folder, place)))
  .find((file) => existsSync(file));
if (executable === undefined) throw new Error('No packed app was found: npm run pack.');

const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
const app = spawn(executable, [`--user-data-dir=${folder}`], {
  stdio: ['ignore', 'pipe', 'pipe'],
});
const said = [];
app.stdout.on('data', (bytes) => said.push(bytes));
app.stderr.on('data', (bytes) => said.push(bytes));

const outcome = await Promise.race([
  new Promise((resolve) => app.on('exit', (code) => resolve(`ended with ${code}`))),
  new Promise((resolve) => app.on('error', (error) => resolve(error.message))),
  new Promise((resolve) => setTimeout(() => resolve('running'), RUNNING_MS)),
]);
const output = Buffer.concat(said).toString();
// The core logs a failure as one line of JSON with a code: a binding that does not load, say.
const hasFailed = outcome !== 'running' || /"code":"|Error:/.test(output);
process.stdout.write(`packed app: ${outcome}\n${hasFailed ? output : ''}`);
app.kill();
if (outcome === 'running') await new Promise((resolve) => app.on('exit', resolve));
rmSync(folder, { recursive: true, force: true });
process.exitCode = hasFailed ? 1 : 0;
