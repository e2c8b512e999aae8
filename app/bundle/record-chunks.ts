/** The step of the build that keeps the record of what its scripts are made of. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { chunkRecordFile, partOf, type Chunk, type ChunkRecord } from './chunk-record';

/** As much of a chunk as the record is made of. */
interface BuiltChunk {
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** @param folder of the whole build, as `build` */
export function recordChunks(folder: string): Plugin {
  let root = '';
  let forServer = false;
  return {
    name: 'record-chunks',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      forServer = Boolean(config.build.ssr);
    },
    writeBundle(_options, bundle) {
      if (forServer) return;
      const record: ChunkRecord = Object.fromEntries(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, chunkOf(file, root)]] : [],
        ),
      );
      mkdirSync(path.join(root, folder), { recursive: true });
      writeFileSync(path.join(root, folder, chunkRecordFile), JSON.stringify(record, null, 1));
    },
  };
}

function chunkOf(chunk: BuiltChunk, root: string): Chunk {
  const parts: Record<string, number> = {};
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    const part = partOf(id, root);
    parts[part] = (parts[part] ?? 0) + renderedLength;
  }
  const entry = chunk.facadeModuleId?.replace(/\?.*$/, '') ?? null;
  return {
    entry: entry === null ? null : path.relative(root, entry),
    imports: chunk.imports,
    later: chunk.dynamicImports,
    parts,
  };
}
