/** Resolving and validating a form beside ajv alone on its flat schema, in one run: `npm run bench:resolve`. */
import path from 'node:path';
import { importBundled } from '../harness/bundle';

// Bundled as for production: the loader that runs sources keeps the name of every closure, which costs ours dear.
const { compare } = (await importBundled(path.join(import.meta.dirname, 'compare.ts'))) as {
  compare: () => void;
};
compare();
