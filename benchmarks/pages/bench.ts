/** Form and queue page against a bare Remix page in one run, with 100,000 tickets: `npm run bench:pages`. */
import { parseArgs } from 'node:util';
import { buildPortal } from '../harness/build-portal';
import { startPortal, type ServerProcess } from '../harness/server-process';
import { databaseKinds, setStage, type DatabaseKind } from '../harness/stage';
import { startBarePage } from './bare-page';
import { fillTickets } from './fill-tickets';
import { lookInside } from './look-inside';
import { openPages, prepareAddresses, type Addresses } from './measured-pages';
import { timeQueue } from './queue-time';
import { report } from './report';
import { timePages, type PageTimes } from './time-pages';

const { values: options } = parseArgs({
  options: {
    database: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    'round-ms': { type: 'string', default: '3000' },
  },
});
const size = { rounds: Number(options.rounds), roundMs: Number(options['round-ms']) };

await buildPortal();
const bare = await startBarePage();
try {
  for (const kind of databaseKinds)
    if (options.database === undefined || options.database === kind) await measure(kind);
} finally {
  await bare.stop();
}

async function measure(kind: DatabaseKind): Promise<void> {
  const stage = await setStage(kind);
  try {
    console.log(`filling ${kind} …`);
    const tickets = await fillTickets(stage);
    const addresses = await prepareAddresses(stage);
    const queueTime = await timeQueue(stage, addresses.agent);
    // Alerts that fall due are no part of a page.
    const environment = { ...stage.environment, WORKER: 'off' };
    const pages = await measurePages(bare, environment, addresses);
    const inside = await lookInside(environment, addresses, size.roundMs);
    report(kind, size, { tickets, queueTime, pages, inside });
  } finally {
    await stage.close();
  }
}

async function measurePages(
  bare: ServerProcess,
  environment: Readonly<Record<string, string>>,
  addresses: Addresses,
): Promise<PageTimes[]> {
  const portal = await startPortal(environment);
  try {
    const { form, queue } = await openPages(portal, addresses);
    const hello = { name: 'bare page', url: `${bare.url}/hello`, cookie: '', pid: bare.process.pid };
    return await timePages([hello, form, queue], size);
  } finally {
    await portal.stop();
  }
}
