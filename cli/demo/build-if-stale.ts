/** Builds the portal if there is no build, or if a source has changed since the last one. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../../app/server/start-problem';

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, 'build/server/index.js');
const sources = [
  'app',
  'catalog',
  'forms',
  'requests',
  'rules',
  'tickets',
  'people',
  'jobs',
  'package-lock.json',
];

/** The time of the newest file at or below a place, in milliseconds. */
function newest(place: string): number {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function isStale(): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((source) => newest(path.join(root, source)) > builtAt);
}

/** @returns whether there was anything to build; @throws StartProblem with the build's own words if it failed */
export async function buildIfStale(say: (line: string) => void): Promise<boolean> {
  if (!isStale()) return false;
  say('Building the portal (half a minute) …');
  const output: Buffer[] = [];
  const child = spawn(path.join(root, 'node_modules/.bin/remix'), ['vite:build', '--logLevel', 'warn'], {
    cwd: root,
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new StartProblem(`The build failed:\n${Buffer.concat(output).toString('utf8')}`);
  return true;
}
