/** Builds the resolver into one script, for the browsers that the portal's own scripts are built for. */
import path from 'node:path';
import { build } from 'vite';
import portal from '../../../vite.config';

/** @returns the script's text; run in a page it leaves `resolvePlainly` on the global object */
export async function buildForBrowser(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: portal.build?.target,
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'browser-entry.ts'), formats: ['iife'], name: 'entry' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (chunk === undefined) throw new Error('Nothing was built');
  return chunk.code;
}
