/** `npm run bundle`: what the scripts of the first pages weigh in the build as it is, and which parts weigh most. */
import { measureBuild } from './measure-build';
import { weightLines } from './print-weight';

for (const line of weightLines(measureBuild('build'))) process.stdout.write(`${line}\n`);
