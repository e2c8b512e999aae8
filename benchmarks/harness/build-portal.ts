/** Builds the portal from the sources as they are, with a map by which a profile finds the folder of a function. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The server's code of the last build; beside each file lies its map. */
export const builtServer = path.join(root, 'build/server');

/** The map changes nothing in the code that runs. */
export async function buildPortal(): Promise<void> {
  console.log('building the portal …');
  await runRemixBuild(['--sourcemapServer']);
}

/** @param options of `remix vite:build` */
export async function runRemixBuild(options: readonly string[]): Promise<void> {
  const program = path.join(root, 'node_modules/@remix-run/dev/dist/cli.js');
  const args = [program, 'vite:build', '--logLevel', 'error', ...options];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The build failed');
}
