/** The test projects: unit, contract (both databases), browser. */
import { defineConfig } from 'vitest/config';

/** Three projects: `unit` needs nothing, `contract` starts both databases, `browser` drives a real Chromium. */
const ignored = ['**/node_modules/**', '**/build/**', '**/data/**'];
/** By default one core is left idle, which of two is half. */
const maxWorkers = '100%';
const setupFiles = ['tests/unexpected-console-errors.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.contract.test.ts', '**/*.browser.test.ts'],
          setupFiles,
          maxWorkers,
          // Ends what hangs; what is merely slow on a busy machine passes.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['**/*.contract.test.ts'],
          exclude: ignored,
          setupFiles,
          maxWorkers,
          globalSetup: ['tests/databases/start-databases.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: ignored,
          setupFiles,
          globalSetup: ['tests/databases/start-databases.ts'],
          // The server runs inside the test: as in production, and from the build as it is.
          env: { NODE_ENV: 'production' },
          server: { deps: { external: [/\/build\/server\//] } },
          // Each has a portal and a Chromium of its own: two fill two cores, and more would fill the memory.
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
