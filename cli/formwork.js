#!/usr/bin/env node
/** The `formwork` command: runs from source, so that it works after an install without a build. */
import { register } from 'tsx/esm/api';

register();
const { run } = await import('./main.ts');
process.exitCode = await run(process.argv.slice(2));
