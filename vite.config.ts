/** How the portal is built: Remix's plugin with the options of remix.config.js, and nothing else of note. */
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { recordChunks } from './app/bundle/record-chunks';
import remixConfig from './remix.config.js';

export default defineConfig({
  plugins: [remix(remixConfig), recordChunks(remixConfig.buildDirectory ?? 'build')],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  server: { host: '127.0.0.1' },
});
