/** Where a processor's time went, by folder of the product and by package, from a profile of the built server. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Profiler, Runtime } from 'node:inspector';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { builtServer } from './build-portal';

export interface Share {
  readonly name: string;
  /** Milliseconds of the samples in which it was on top of the stack. */
  readonly ms: number;
}

const root = path.resolve(import.meta.dirname, '../..');

/** The largest first; `(idle)` is time without work. */
export async function summarise(profileFile: string): Promise<Share[]> {
  const profile = JSON.parse(await readFile(profileFile, 'utf8')) as Profiler.Profile;
  const names = new Map(profile.nodes.map((node) => [node.id, placeOf(node.callFrame)]));
  const totals = new Map<string, number>();
  (profile.samples ?? []).forEach((id, index) => {
    const name = names.get(id) ?? '(unknown)';
    totals.set(name, (totals.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1_000);
  });
  return [...totals].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
}

/** A folder of the product, a package, `node`, or what V8 calls its own doings. */
function placeOf({ url, functionName, lineNumber, columnNumber }: Runtime.CallFrame): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'node';
  if (url.startsWith('node:')) return 'node';
  const file = url.replace(/^file:\/\//, '');
  if (!file.startsWith(`${builtServer}/`)) return folderOf(file);
  const entry = mapOf(file)?.findEntry(lineNumber, columnNumber);
  const source = entry && 'originalSource' in entry ? entry.originalSource : '';
  return source === '' ? 'build' : folderOf(path.resolve(path.dirname(file), source));
}

const maps = new Map<string, SourceMap | null>();

/** The build puts each route into a file of its own, and so its map. */
function mapOf(file: string): SourceMap | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const text = existsSync(`${file}.map`) ? readFileSync(`${file}.map`, 'utf8') : null;
  const map = text === null ? null : new SourceMap(JSON.parse(text) as SourceMapPayload);
  maps.set(file, map);
  return map;
}

function folderOf(file: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
  if (inPackage?.[1] !== undefined) return inPackage[1];
  const [folder = file] = path.relative(root, file).split(path.sep);
  return folder;
}
