/** Opens what the whole process shares: database, seal, uploads. Express hands it to Remix, so there is one pool. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openDatabase, parseDatabaseUrl } from '../db/open-database.server';
import { pendingMigrations } from '../db/migrate.server';
import { createFieldSeal } from '../people/field-seal.server';
import type { SessionContext } from '../people/sessions.server';
import type { WorkContext } from '../people/work-context';
import type { Config } from './server/config';
import { demoKeys } from './server/demo-key.server';

export interface AppContext extends WorkContext, SessionContext {
  readonly config: Config;
}

/**
 * Connects to nothing yet: a wrong address shows at the first use.
 *
 * @throws Error where the data folder cannot be written
 */
export function openAppContext(config: Config): AppContext {
  const uploads = path.join(config.dataDir, 'uploads');
  mkdirSync(uploads, { recursive: true, mode: 0o700 });
  const seal = createFieldSeal(config.fieldKeys ?? demoKeys(config.dataDir));
  const { clockOffset, poolSize } = config;
  const address = parseDatabaseUrl(config.databaseUrl);
  const database = openDatabase({
    ...address,
    clockOffset,
    ...(address.kind === 'postgres' && { poolSize }),
  });
  return { config, database, seal, uploads };
}

/** Whether requests can be answered: the database is there and has the schema that this build knows. */
export async function isReady({ database }: AppContext): Promise<boolean> {
  return (await pendingMigrations(database.knex)).length === 0;
}
