/** Bundles a benchmark's own modules as the portal's are for production. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Inside the repository, for what stays outside of a bundle is looked for from where it lies. */
const bundles = path.join(root, 'node_modules/.cache/formwork-benchmarks');

/**
 * As the server runs it: packages stay outside. React is the one for production from here on.
 *
 * @param entry path of a module
 * @returns what the module exports
 */
export async function importBundled(entry: string): Promise<unknown> {
  process.env.NODE_ENV = 'production';
  const { name } = path.parse(entry);
  const outDir = path.join(bundles, name);
  await build({
    configFile: false,
    root: path.dirname(entry),
    logLevel: 'error',
    esbuild: { jsx: 'automatic' },
    build: { ssr: entry, outDir, emptyOutDir: true, target: 'es2022', sourcemap: true },
  });
  return import(pathToFileURL(path.join(outDir, `${name}.js`)).href);
}
