/** `npm run mutate:rules`: every small mistake in the shipped onboarding, and whether cases, proof or replay notice it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../app/server/config';
import { loadCalendars, loadItem, shippedItems } from '../../catalog/load-items.server';
import { surroundingsOf } from '../../catalog/publishing/check-draft';
import { openMigrated } from '../../cli/context.server';
import { prepareData } from '../../cli/demo/prepare-data';
import { readStored } from '../../requests/replay/read-stored';
import { judgeBeside, type Judging } from './judge-mutant';
import { mutantsOf } from './mutants';
import { report } from './report';

const { document } = loadItem(path.join(shippedItems, 'employee-onboarding.json'));
const judge = judgeBeside(document, await demoJudging());
const judged = mutantsOf(document).map((mutant) => ({ mutant, verdict: judge(mutant.document) }));
if (!report(judged)) process.exitCode = 1;

/** The demo's requests, made through the portal's own functions as `npm run demo` does. */
async function demoJudging(): Promise<Judging> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'formwork-mutation-'));
  const { config, problems } = readConfig({ DATA_DIR: dataDir });
  if (!config) throw new Error(problems.join('\n'));
  try {
    await prepareData(config, { say: console.log, share: () => undefined });
    const context = await openMigrated(config);
    try {
      const { knex } = context.database;
      const surroundings = await surroundingsOf(context, knex, [document.form]);
      const until = await context.database.now();
      const stored = await readStored(context, { itemKey: document.key, from: 0, until });
      console.log(`${stored.length} of the demo's requests are onboardings.`);
      return { calendars: loadCalendars(), surroundings, stored };
    } finally {
      await context.database.close();
    }
  } finally {
    await rm(dataDir, { recursive: true });
  }
}
