import { describe, expect, it } from 'vitest';
import { partOf, type ChunkRecord } from './chunk-record';
import { pageWeight } from './page-weight';
import { keptOut } from './pages';

const record: ChunkRecord = {
  'root.js': { entry: 'app/root.tsx', imports: ['shared.js'], later: ['en.js'], parts: { app: 10 } },
  'shared.js': { entry: null, imports: ['root.js'], later: [], parts: { react: 30, i18next: 10 } },
  'en.js': { entry: 'app/texts/english.ts', imports: [], later: [], parts: { 'app/texts': 5 } },
  'graph.js': { entry: 'app/graph.tsx', imports: ['shared.js'], later: [], parts: { '@dagrejs/dagre': 90 } },
};
const sizes: Readonly<Record<string, number>> = {
  'root.js': 150,
  'shared.js': 400,
  'en.js': 50,
  'graph.js': 900,
};
const weigh = (modules: string[], later: string[] = []) =>
  pageWeight(record, modules, later, (file) => sizes[file] ?? 0);

describe('a page’s scripts', () => {
  it('weigh what is loaded with them, each file once, and not what is loaded when it is needed', () => {
    expect(weigh(['app/root.tsx']).bytes).toBe(550);
    expect(weigh(['app/root.tsx'], ['app/texts/english.ts']).bytes).toBe(600);
    expect(weigh(['app/root.tsx', 'app/graph.tsx']).bytes).toBe(1_450);
  });

  it('are told by package, the heaviest first', () => {
    expect(weigh(['app/root.tsx']).parts).toEqual([
      ['react', 300],
      ['app', 150],
      ['i18next', 100],
    ]);
  });

  it('must all be in the build', () => {
    expect(() => weigh(['app/routes/gone.tsx'])).toThrow('app/routes/gone.tsx');
  });
});

describe('a module belongs to', () => {
  it.each([
    ['/w/node_modules/@mantine/core/esm/Box.mjs', '@mantine/core'],
    ['/w/node_modules/a/node_modules/react-dom/index.js?commonjs', 'react-dom'],
    ['\0/w/node_modules/react/index.js?commonjs-es-import', 'react'],
    ['/w/app/ui/shell/shell.tsx', 'app/ui'],
    ['/w/forms/today.ts', 'forms'],
    ['\0vite/preload-helper.js', 'build'],
  ])('%s: %s', (id, part) => {
    expect(partOf(id, '/w')).toBe(part);
  });
});

it.each(['@dagrejs/dagre', 'luxon', '@codemirror/view', 'd3-shape', 'recharts', '@xyflow/react'])(
  '%s is kept out of first pages',
  (name) => {
    expect(keptOut.test(name)).toBe(true);
  },
);

it('what merely sounds alike is not', () => {
  for (const name of ['react', 'd3x', 'luxonite', 'app/request']) expect(keptOut.test(name)).toBe(false);
});
