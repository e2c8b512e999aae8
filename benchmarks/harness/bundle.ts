/** Bundles a benchmark's own modules as the portal's are for production. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, preview, type InlineConfig } from 'vite';

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
  const { name, dir } = path.parse(entry);
  const config = configFor(dir, name);
  await build({ ...config, build: { ...config.build, ssr: entry } });
  return import(pathToFileURL(path.join(bundles, name, `${name}.js`)).href);
}

export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** As browsers get it. @param folder with an `index.html` */
export async function servePage(folder: string): Promise<ServedPage> {
  const config = configFor(folder, path.basename(folder));
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

function configFor(folder: string, name: string): InlineConfig {
  return {
    configFile: false,
    root: folder,
    logLevel: 'error',
    mode: 'production',
    esbuild: { jsx: 'automatic' },
    build: { outDir: path.join(bundles, name), emptyOutDir: true, target: 'es2022', sourcemap: true },
  };
}
