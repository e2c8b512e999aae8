/** Starts the portal: opens what it shares, checks the database, listens, and knows how to stop. */
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { isReady, openAppContext, type AppContext } from '../context.server';
import type { Config } from './config';
import { createApp } from './create-app';
import { drain, listen } from './listening';
import type { Logger } from './request-log';
import { StartProblem } from './start-problem';
import { startWorker, type Worker } from '../../jobs/run-worker';

export interface RunningServer {
  readonly url: string;
  readonly app: AppContext;
  /** Answers what is under way for at most `graceMs`, then cuts the rest off and closes the database. */
  stop(graceMs?: number): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');
const GRACE = 30_000;

/** @throws StartProblem with what to do about it: a taken port, an unwritable folder, no build, no schema */
export async function startServer(config: Config, logger: Logger): Promise<RunningServer> {
  const app = openContext(config);
  let stopping = false;
  try {
    const build = await loadBuild();
    await demandReady(app);
    const ready = async (): Promise<boolean> => !stopping && (await isReady(app));
    const server: Server = createServer(
      createApp({
        app,
        build,
        clientDir: path.join(root, 'build/client'),
        logger,
        health: { ready },
        port: () => portOf(server, config),
      }),
    );
    // A client that sends its request drop by drop is cut off.
    server.headersTimeout = 15_000;
    server.requestTimeout = 30_000;
    await listen(server, config);
    const worker = startInside(app, logger);
    return {
      url: config.publicOrigin ?? `http://${nameOf(config.host)}:${portOf(server, config)}`,
      app,
      stop: async (graceMs = GRACE) => {
        stopping = true;
        await Promise.all([drain(server, graceMs), worker?.stop()]);
        await app.database.close();
      },
    };
  } catch (error) {
    await app.database.close();
    throw error;
  }
}

/** The worker runs in this process where there is no other to run it. */
function startInside(app: AppContext, logger: Logger): Worker | null {
  if (app.config.worker === 'off') return null;
  const onError = (error: unknown): void => {
    logger.error({ err: error }, 'worker pass failed');
  };
  return startWorker(app, { onError });
}

function openContext(config: Config): AppContext {
  try {
    return openAppContext(config);
  } catch (error) {
    throw new StartProblem(
      `The data folder ${config.dataDir} cannot be used: ${messageOf(error)}. ` +
        'Give this user the right to write there, or set DATA_DIR to another folder.',
    );
  }
}

async function loadBuild(): Promise<ServerBuild> {
  const file = path.join(root, 'build/server/index.js');
  try {
    return (await import(pathToFileURL(file).href)) as ServerBuild;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new StartProblem(
        `There is no complete build (${messageOf(error)}): run \`npm run build\` first.`,
      );
    throw error;
  }
}

async function demandReady(app: AppContext): Promise<void> {
  const ready = await isReady(app).catch((error: unknown) => {
    throw new StartProblem(`The database does not answer: ${messageOf(error)}. Check DATABASE_URL.`);
  });
  if (!ready) throw new StartProblem('The database lacks migrations: run `npx formwork db migrate` first.');
}

function portOf(server: Server, config: Config): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : config.port;
}

/** An address's way of writing an IPv6 host. */
const nameOf = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
