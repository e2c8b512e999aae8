/** What a page's scripts weigh, as they are sent: every script that is loaded before the page can be used. */
import type { Chunk, ChunkRecord } from './chunk-record';

export interface PageWeight {
  /** Bytes, compressed with brotli. */
  readonly bytes: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
  /** Bytes by package and folder: a file's bytes are shared among its parts by their length. Largest first. */
  readonly parts: readonly (readonly [part: string, bytes: number])[];
}

/**
 * @param modules of the page's routes, from the root inwards, as paths in the repository
 * @param later modules that such a page loads at once although they are imported when needed: one locale's texts
 * @param sizeOf bytes of a file of the record, compressed
 */
export function pageWeight(
  record: ChunkRecord,
  modules: readonly string[],
  later: readonly string[],
  sizeOf: (file: string) => number,
): PageWeight {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    const chunk = record[file];
    if (!chunk || loaded.has(file)) return;
    loaded.add(file);
    chunk.imports.forEach(load);
  };
  for (const module of [...modules, ...later]) load(fileOf(record, module));
  const files = [...loaded].map((file) => ({ file, bytes: sizeOf(file) })).sort((a, b) => b.bytes - a.bytes);
  const parts = new Map<string, number>();
  for (const { file, bytes } of files)
    for (const [part, share] of sharesOf(record[file]))
      parts.set(part, (parts.get(part) ?? 0) + share * bytes);
  return {
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files,
    parts: [...parts].sort(([, a], [, b]) => b - a),
  };
}

function fileOf(record: ChunkRecord, module: string): string {
  const file = Object.keys(record).find((each) => record[each]?.entry === module);
  if (file === undefined) throw new Error(`The build has no script for ${module}`);
  return file;
}

function sharesOf(chunk: Chunk | undefined): (readonly [string, number])[] {
  const parts = Object.entries(chunk?.parts ?? {});
  const whole = parts.reduce((sum, [, length]) => sum + length, 0);
  return parts.map(([part, length]) => [part, whole === 0 ? 0 : length / whole]);
}
