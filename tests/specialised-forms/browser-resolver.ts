/** Builds the resolver as the browser gets it, and runs it where nothing of Node exists. */
import path from 'node:path';
import vm from 'node:vm';
import { build, type Rollup } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Takes and gives JSON texts, so that nothing but data crosses between the two worlds. */
export type BrowserResolver = (form: string, state: string) => string;

/** @throws where the browser's code reaches for something that a browser lacks */
export async function browserResolver(): Promise<BrowserResolver> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: {
        entry: path.join(import.meta.dirname, 'resolve-as-json.ts'),
        formats: ['iife'],
        name: 'formwork',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built as Rollup.RollupOutput];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The resolver was not built');
  // A fresh realm with the language alone: no process, no require, no Buffer.
  const realm = vm.createContext({});
  vm.runInContext(`${chunk.code}\nglobalThis.formwork = formwork;`, realm);
  const { formwork } = realm as { formwork: { resolveAsJson: BrowserResolver } };
  return formwork.resolveAsJson;
}
