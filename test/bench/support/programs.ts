import { spawn, spawnSync } from 'node:child_process';

/** A program of the computer's own, found by its name. */
export type Program = { readonly command: string; readonly version: string };

/** The first of these commands that is here, with its version; null where none is. */
export function findProgram(name: string, ...commands: readonly string[]): Program | null {
  for (const command of commands) {
    const asked = spawnSync(command, ['--version'], { encoding: 'utf8' });
    const version = /\d+(?:\.\d+)+/.exec(asked.stdout ?? '')?.[0];
    if (asked.status === 0 && version !== undefined) {
      return { command, version: `${name} ${version}` };
    }
  }
  return null;
}

/** How long a program takes from its start to its end, in milliseconds. Throws when it fails. */
export function timeOf(program: Program, words: readonly string[]): Promise<number> {
  const before = performance.now();
  const running = spawn(program.command, [...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  running.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('exit', (code) => {
      if (code === 0) resolve(performance.now() - before);
      else reject(new Error(`${program.command} failed. ${complaint}`));
    });
  });
}
