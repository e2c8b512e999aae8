/** `npm run build`, second half: compresses the assets, and prints what the first pages weigh. */
import path from 'node:path';
import { measureBuild } from './measure-build';
import { precompress } from './precompress';
import { weightLines } from './print-weight';

const { files, before, after } = await precompress(path.join('build', 'client', 'assets'));
process.stdout.write(`${files} files compressed: ${before} bytes, with brotli ${after}\n`);
for (const line of weightLines(measureBuild('build'))) process.stdout.write(`${line}\n`);
