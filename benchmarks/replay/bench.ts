/** A replay of 10,000 stored requests on SQLite, and the portal's event loop meanwhile: `npm run bench:replay`. */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';
import { editDraft } from '../../tests/builders/item-drafts';
import { buildPortal } from '../harness/build-portal';
import { startPortal } from '../harness/server-process';
import { setStage } from '../harness/stage';
import { percentile, printTable, shown, verdict } from '../harness/statistics';
import { fillRequests, ITEM } from './fill-requests';
import { anAdmin, replayDraft, signedIn, watch, type Replayed, type Watched } from './watch-replay';

const MOST_SECONDS = 60;
const MOST_DELAY = 50;
/** Seconds for which the portal is watched without a replay. */
const QUIET = 15;

const { values: options } = parseArgs({
  options: { requests: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '3' } },
});

await buildPortal();
const stage = await setStage('sqlite');
try {
  console.log('filling sqlite …');
  const requests = await fillRequests(stage, Number(options.requests));
  const admin = await anAdmin(stage);
  await editDraft(stage.context, admin, ITEM, [
    { op: 'remove-work', list: 'rules', name: 'it.vpn-mfa' },
    { op: 'remove-work', list: 'rules', name: 'fin.corporate-card' },
  ]);
  const portal = await startPortal(stage.environment, ['benchmarks/replay/inside-delay.ts']);
  try {
    const reader = { cookie: await signedIn(portal, admin), path: '/' };
    const found: Replayed[] = [];
    const work = async () => void found.push(await replayDraft(stage, admin));
    const quiet = await watch(portal, () => delay(QUIET * 1000), reader);
    const alone: Watched[] = [];
    const read: Watched[] = [];
    for (let round = 0; round < Number(options.rounds); round += 1) {
      alone.push(await watch(portal, work, null));
      read.push(await watch(portal, work, reader));
    }
    report(requests, { quiet, alone, read, found });
  } finally {
    await portal.stop();
  }
} finally {
  await stage.close();
}

interface Measured {
  readonly quiet: Watched;
  readonly alone: readonly Watched[];
  readonly read: readonly Watched[];
  readonly found: readonly Replayed[];
}

function report(requests: number, { quiet, alone, read, found }: Measured): void {
  console.log(`\n${shown(requests)} requests of ${ITEM}, SQLite; load ${shown(loadavg()[0] ?? NaN)}`);
  const line = (name: string, { delay: late, seconds, answers }: Watched): string[] => [
    name,
    `${shown(seconds)} s`,
    ...[late.p50, late.p99, late.max].map((ms) => `${shown(ms)} ms`),
    answers.length === 0 ? '' : `${shown(percentile(answers, 0.5))} ms`,
    answers.length === 0 ? '' : `${shown(percentile(answers, 0.99))} ms`,
  ];
  printTable([
    ['', 'in all', 'delay p50', 'p99', 'max', 'page p50', 'p99'],
    line('pages alone', quiet),
    ...alone.map((each) => line('replay alone', each)),
    ...read.map((each) => line('replay and pages', each)),
  ]);
  for (const { requests: looked, changed } of found.slice(0, 1))
    console.log(`${shown(changed)} of ${shown(looked)} requests change`);
  const seconds = Math.max(...[...alone, ...read].map((each) => each.seconds));
  const late = Math.max(...[...alone, ...read].map((each) => each.delay.p99));
  verdict(
    `every replay is done within ${String(MOST_SECONDS)} s (${shown(seconds)} s)`,
    seconds <= MOST_SECONDS,
  );
  verdict(
    `the event loop's delay stays under ${String(MOST_DELAY)} ms at p99 meanwhile (${shown(late)} ms)`,
    late < MOST_DELAY,
  );
  verdict(
    'every request was replayed',
    found.every((each) => each.requests === requests),
  );
}
