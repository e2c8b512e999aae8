import { defineConfig } from 'vitest/config';

/** Three projects: `unit` needs nothing, `contract` starts both databases, `browser` drives a real Chromium. */
const ignored = ['**/node_modules/**', '**/build/**', '**/data/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.contract.test.ts', '**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'contract',
          include: ['**/*.contract.test.ts'],
          exclude: ignored,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: ignored,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
