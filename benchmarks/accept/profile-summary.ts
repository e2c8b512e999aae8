/** Where a processor's time went, by folder of the product and by package, from a profile of the built server. */
import { readFile } from 'node:fs/promises';
import type { Profiler, Runtime } from 'node:inspector';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { builtServer } from '../harness/build-portal';

export interface Share {
  readonly name: string;
  /** Milliseconds of the samples in which it was on top of the stack. */
  readonly ms: number;
}

const root = path.resolve(import.meta.dirname, '../..');

/** The largest first; `(idle)` is time without work. */
export async function summarise(profileFile: string): Promise<Share[]> {
  const profile = JSON.parse(await readFile(profileFile, 'utf8')) as Profiler.Profile;
  const map = new SourceMap(JSON.parse(await readFile(`${builtServer}.map`, 'utf8')) as SourceMapPayload);
  const names = new Map(profile.nodes.map((node) => [node.id, placeOf(node.callFrame, map)]));
  const totals = new Map<string, number>();
  (profile.samples ?? []).forEach((id, index) => {
    const name = names.get(id) ?? '(unknown)';
    totals.set(name, (totals.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1_000);
  });
  return [...totals].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
}

/** A folder of the product, a package, `node`, or what V8 calls its own doings. */
function placeOf({ url, functionName, lineNumber, columnNumber }: Runtime.CallFrame, map: SourceMap): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'node';
  if (url.startsWith('node:')) return 'node';
  const file = url.replace(/^file:\/\//, '');
  if (file !== builtServer) return folderOf(file);
  const entry = map.findEntry(lineNumber, columnNumber);
  const source = 'originalSource' in entry ? entry.originalSource : '';
  return source === '' ? 'build' : folderOf(path.resolve(path.dirname(builtServer), source));
}

function folderOf(file: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
  if (inPackage?.[1] !== undefined) return inPackage[1];
  const [folder = file] = path.relative(root, file).split(path.sep);
  return folder;
}
