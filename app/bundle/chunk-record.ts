/** What the build for browsers is made of: kept beside it, so that its weight can be told and held to a budget. */

/** A script of the build. */
export interface Chunk {
  /** The module that it was made for, as a path in the repository; null for one that others share. */
  readonly entry: string | null;
  /** Names of the scripts that it loads with itself, and of those that it loads when they are needed. */
  readonly imports: readonly string[];
  readonly later: readonly string[];
  /** Characters by package, before minifying ends; the product's own by its first folders (`app/ui`). */
  readonly parts: Readonly<Record<string, number>>;
}

/** By file name, as in `assets/root-CO2MlYxF.js`. */
export type ChunkRecord = Readonly<Record<string, Chunk>>;

/** Where the record stands in the folder of a build; outside of what browsers are served. */
export const chunkRecordFile = 'chunks.json';

/** The package that a module belongs to, or the product's own folder. @param id a path, as bundlers name modules */
export function partOf(id: string, root: string): string {
  const plain = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const [, inPackage] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(plain) ?? [];
  if (inPackage !== undefined) return inPackage;
  if (!plain.startsWith(`${root}/`)) return 'build';
  return plain
    .slice(root.length + 1)
    .split('/')
    .slice(0, -1)
    .slice(0, 2)
    .join('/');
}
