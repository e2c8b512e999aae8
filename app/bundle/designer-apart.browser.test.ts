import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunkRecordFile, type ChunkRecord } from './chunk-record';
import { pageWeight } from './page-weight';
import { designerOnly, shellModules } from './pages';

const build = path.resolve(import.meta.dirname, '../../build');
const record = JSON.parse(readFileSync(path.join(build, chunkRecordFile), 'utf8')) as ChunkRecord;
const routes = Object.values(record).flatMap(({ entry }) =>
  entry?.startsWith('app/routes/') ? [entry] : [],
);

/** The parts of what a route's page loads that are the designer's. */
function designerIn(route: string): string[] {
  const { parts } = pageWeight(record, [...shellModules, route], [], () => 1);
  return parts.map(([part]) => part).filter((part) => designerOnly.test(part));
}

describe('the designer', () => {
  const [designing, others] = [true, false].map((own) =>
    routes.filter((route) => /\/design\./.test(route) === own),
  );

  it.each(others ?? [])('is not loaded by %s', (route) => {
    expect(designerIn(route)).toEqual([]);
  });

  it('is loaded by its own pages', () => {
    expect(designing?.flatMap(designerIn)).toContain('app/designer');
    expect(designing?.flatMap(designerIn)).toContain('@dnd-kit/core');
  });
});
