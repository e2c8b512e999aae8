/** Measures one database: interleaved rounds over HTTP, through the stores and by the bare driver, then a look inside. */
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Viewer } from '../../people/viewer';
import { startPortal } from '../harness/server-process';
import type { Stage } from '../harness/stage';
import { signInAll, startLoadGenerator, submitOverHttp, type HttpLoad } from './http-round';
import { insidePortal, observe, type Observed } from '../harness/observe';
import { hiringManagers, prepareDrafts } from './prepare-drafts';
import { openBareDriver, recordStatements, type BareDriver } from './raw-round';
import { prepareRows, writeThroughStores } from './store-round';

/** Connections of the pools, and how many submit at once. */
export const CLIENTS = 10;

/** As many as the machine has processors; SQLite is served by one process. */
const PROCESSES = availableParallelism();

/** A portal is as fast as it gets only after about a thousand submissions, when what they run through is compiled. */
const WARM_UP_ROUNDS = 6;

export interface Size {
  readonly rounds: number;
  /** Submissions in each round, in each way. */
  readonly perRound: number;
}

export interface Measured {
  /** Submissions a second in each round. */
  readonly rates: {
    /** From a portal that is one process. */
    readonly http: number[];
    /** From a portal that is several, which share the connections; empty on SQLite. */
    readonly httpShared: number[];
    readonly stores: number[];
    readonly driver: number[];
  };
  /** How many processes `httpShared` has. */
  readonly processes: number;
  /** Milliseconds to each answer of the one process over HTTP. */
  readonly answers: number[];
  /** Statements that write the rows of one submission, without BEGIN and COMMIT. */
  writes: number;
  readonly observed: Observed;
}

interface Course {
  readonly stage: Stage;
  readonly viewers: readonly Viewer[];
  readonly generator: ChildProcess;
  readonly driver: BareDriver;
  readonly size: Size;
}

export async function measure(stage: Stage, size: Size): Promise<Measured> {
  const viewers = await hiringManagers(stage);
  const generator = startLoadGenerator();
  const driver = await openBareDriver(stage.databaseUrl, CLIENTS);
  const course = { stage, viewers, generator, driver, size };
  try {
    const rounds = await inPortal(course, {}, [], (_, alone) =>
      stage.kind === 'sqlite'
        ? measureRounds(course, alone, null)
        : inPortal(course, { WEB_CONCURRENCY: String(PROCESSES) }, [], (_, shared) =>
            measureRounds(course, alone, shared),
          ),
    );
    const observed = await inPortal(course, {}, [insidePortal], (portal, load) =>
      lookInside(course, portal, load),
    );
    return { ...rounds, observed };
  } finally {
    generator.kill();
    await driver.close();
  }
}

async function inPortal<T>(
  { stage, viewers }: Course,
  environment: Readonly<Record<string, string>>,
  preload: readonly string[],
  work: (portal: ChildProcess, load: HttpLoad) => Promise<T>,
): Promise<T> {
  const portal = await startPortal({ ...stage.environment, ...environment }, preload);
  try {
    const sessions = await signInAll(portal.url, viewers);
    return await work(portal.process, { url: portal.url, connections: CLIENTS, sessions });
  } finally {
    await portal.stop();
  }
}

type Rounds = Omit<Measured, 'observed'>;

/** @param shared a portal of several processes, where there is one */
async function measureRounds(course: Course, alone: HttpLoad, shared: HttpLoad | null): Promise<Rounds> {
  const { rounds } = course.size;
  const rates = { http: [], httpShared: [], stores: [], driver: [] };
  const measured: Rounds = { rates, processes: PROCESSES, answers: [], writes: 0 };
  for (let round = 1 - WARM_UP_ROUNDS; round <= rounds; round += 1) {
    const kept = round < 1 ? structuredClone(measured) : measured;
    await measureRound(course, alone, shared, kept);
    process.stdout.write(round === rounds ? '\n' : '.');
  }
  return measured;
}

/** All rows are there before the first is written; the ways take turns within seconds of each other. */
async function measureRound(
  { stage, viewers, generator, driver, size }: Course,
  alone: HttpLoad,
  shared: HttpLoad | null,
  into: Rounds,
): Promise<void> {
  const { perRound } = size;
  const drafts = await prepareDrafts(stage, viewers, 4 * perRound);
  const share = (place: number) => drafts.filter((_, index) => index % 4 === place);
  const toStore = await prepareRows(stage, share(1));
  const toRun = await recordStatements(stage.context.database, await prepareRows(stage, share(2)));
  const rate = (ms: number): number => (perRound / ms) * 1_000;

  const { elapsedMs, answers } = await submitOverHttp(stage, generator, alone, share(0));
  into.rates.http.push(rate(elapsedMs));
  into.rates.stores.push(rate(await writeThroughStores(stage.context.database, toStore, CLIENTS)));
  into.rates.driver.push(rate(await driver.write(toRun)));
  if (shared) {
    const together = await submitOverHttp(stage, generator, shared, share(3));
    into.rates.httpShared.push(rate(together.elapsedMs));
  }
  into.answers.push(...answers.map(({ ms }) => ms));
  into.writes = toRun[0]?.length ?? 0;
}

/** Two rounds: what is compiled or cached at first is not what a submission costs. */
async function lookInside(
  { stage, viewers, generator, size }: Course,
  portal: ChildProcess,
  load: HttpLoad,
): Promise<Observed> {
  const warmUp = await prepareDrafts(stage, viewers, size.perRound);
  await submitOverHttp(stage, generator, load, warmUp);
  const drafts = await prepareDrafts(stage, viewers, size.perRound);
  return observe(portal, () => submitOverHttp(stage, generator, load, drafts));
}
