/** How the bare page is built: as the portal, with the portal's own options, into a folder named by the benchmark. */
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import portal from '../../../remix.config.js';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [remix({ buildDirectory: process.env.BARE_PAGE_BUILD, future: portal.future })],
  build: { target: 'es2022' },
});
