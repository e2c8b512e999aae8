/** Submissions over HTTP against the same rows through the stores, in one run: `npm run bench:accept`. */
import { parseArgs } from 'node:util';
import { buildPortal } from '../harness/build-portal';
import { databaseKinds, setStage } from '../harness/stage';
import { measure } from './measure';
import { report } from './report';

const { values: options } = parseArgs({
  options: {
    database: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    submissions: { type: 'string', default: '150' },
  },
});
const size = { rounds: Number(options.rounds), perRound: Number(options.submissions) };

await buildPortal();
for (const kind of databaseKinds) {
  if (options.database !== undefined && options.database !== kind) continue;
  const stage = await setStage(kind);
  try {
    report(kind, size, await measure(stage, size));
  } finally {
    await stage.close();
  }
}
