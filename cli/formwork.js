#!/usr/bin/env node
/** The `formwork` command: runs from source, so that it works after an install without a build. */
import { register } from 'tsx/esm/api';

// Whoever reads the output may stop before its end (`| head`).
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
register();
const { run } = await import('./main.ts');
process.exitCode = await run(process.argv.slice(2));
