/** Weighs the budgeted pages of a build as it lies on disk. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chunkRecordFile, type ChunkRecord } from './chunk-record';
import { pageWeight, type PageWeight } from './page-weight';
import { budgetedPages, textModules, type BudgetedPage } from './pages';

export interface MeasuredPage {
  readonly page: BudgetedPage;
  readonly weight: PageWeight;
}

/** @param buildDir `build`; files that were not compressed beforehand are compressed here */
export function measureBuild(buildDir: string): MeasuredPage[] {
  const record = JSON.parse(readFileSync(path.join(buildDir, chunkRecordFile), 'utf8')) as ChunkRecord;
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file) ?? compressedSize(path.join(buildDir, 'client', file));
    sizes.set(file, known);
    return known;
  };
  return budgetedPages.map((page) => {
    const weights = textModules.map((texts) => pageWeight(record, page.modules, [texts], sizeOf));
    return { page, weight: weights.reduce((a, b) => (b.bytes > a.bytes ? b : a)) };
  });
}

function compressedSize(file: string): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  return brotliCompressSync(readFileSync(file)).length;
}
