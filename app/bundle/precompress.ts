/** Compresses the build's assets once, as small as they get, so that no request has to. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Every way of compressing, the smallest first: its name in HTTP, and what a file's name ends with then. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

interface Compressed {
  readonly files: number;
  /** Bytes of the files that were compressed, and of their brotli form. */
  readonly before: number;
  readonly after: number;
}

/** Writes `<file>.br` and `<file>.gz` beside every file of a folder that becomes smaller by it. */
export async function precompress(folder: string): Promise<Compressed> {
  const compressed = encodings.map(({ ending }) => ending as string);
  const names = (await readdir(folder)).filter((name) => !compressed.includes(path.extname(name)));
  const sizes = await Promise.all(names.map((name) => compressFile(path.join(folder, name))));
  const smaller = sizes.filter((size) => size !== null);
  const sum = (of: (size: { before: number; after: number }) => number): number =>
    smaller.reduce((total, size) => total + of(size), 0);
  return { files: smaller.length, before: sum(({ before }) => before), after: sum(({ after }) => after) };
}

/** Null where compressing does not help, as with fonts and pictures: what is compressed already. */
async function compressFile(file: string): Promise<{ before: number; after: number } | null> {
  const content = await readFile(file);
  const small = await brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  if (small.length >= content.length * 0.95) return null;
  const zipped = await zip(content, { level: constants.Z_BEST_COMPRESSION });
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, zipped)]);
  return { before: content.length, after: small.length };
}
