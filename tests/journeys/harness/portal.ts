/** Starts the product in this process, on a fresh database with the demo's people and items, its clock in hand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, type Config } from '../../../app/server/config';
import { createLogger } from '../../../app/server/request-log';
import { startServer } from '../../../app/server/start-server';
import { publishShipped } from '../../../catalog/publish-shipped';
import { seedDirectory } from '../../../cli/seed-demo/directory';
import type { DatabaseConfig, OpenedDatabase } from '../../../db/database';
import { runDueWork, type WorkDone } from '../../../jobs/due-work';
import type { WorkContext } from '../../../people/work-context';
import { freshDatabase } from '../../databases/test-databases';

export type DatabaseKind = DatabaseConfig['kind'];

export interface Portal {
  /** Where it is reached, without a slash at the end. */
  readonly url: string;
  readonly context: WorkContext;
  readonly database: OpenedDatabase;
  /** Stops the portal's clock at an instant, such as `2026-11-23T09:00+01:00`. */
  holdClock(instant: string): void;
  /** Does what the worker would do at the time at which the clock stands. */
  work(): Promise<WorkDone>;
  stop(): Promise<void>;
}

/** @param openedAt instant at which the clock is held from the start, and everything is published */
export async function startPortal(kind: DatabaseKind, openedAt: string): Promise<Portal> {
  const fresh = await freshDatabase(kind, true);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'formwork-journey-'));
  const server = await startServer(configFor(fresh.config, dataDir), createLogger('error'));
  const context = server.app;
  // The server opens it as what it is; its own type promises no clock that can be moved.
  const database = context.database as OpenedDatabase;
  const holdClock = (instant: string): void => {
    database.holdClock(Date.parse(instant));
  };
  holdClock(openedAt);
  await seedDirectory(context, Date.parse(openedAt));
  await publishShipped(context, Date.parse(openedAt));
  return {
    url: server.url,
    context,
    database,
    holdClock,
    work: () => runDueWork(context),
    async stop() {
      await server.stop(1_000);
      await fresh.remove();
      await rm(dataDir, { recursive: true });
    },
  };
}

function configFor(database: DatabaseConfig, dataDir: string): Config {
  const { config, problems } = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: database.kind === 'sqlite' ? database.file : database.url,
    FIELD_KEY: `journey:${Buffer.alloc(32, 7).toString('base64')}`,
    WORKER: 'off',
  });
  if (config === null) throw new Error(problems.join('\n'));
  return config;
}
