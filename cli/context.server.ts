/** Opens what the command's verbs work on: the database with a clock that the seed may hold, the seal, the uploads. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../app/server/config';
import { demoKeys } from '../app/server/demo-key.server';
import type { OpenedDatabase } from '../db/database';
import { migrateUp } from '../db/migrate.server';
import { openDatabase, parseDatabaseUrl } from '../db/open-database.server';
import { createFieldSeal } from '../people/field-seal.server';
import type { WorkContext } from '../people/work-context';

export interface CommandContext extends WorkContext {
  readonly database: OpenedDatabase;
}

/** Brings the schema up to date and opens the database. @param databaseUrl in place of the configured one */
export async function openMigrated(
  config: Config,
  databaseUrl = config.databaseUrl,
): Promise<CommandContext> {
  const uploads = path.join(config.dataDir, 'uploads');
  mkdirSync(uploads, { recursive: true, mode: 0o700 });
  const address = parseDatabaseUrl(databaseUrl);
  await migrateUp(address);
  return {
    database: openDatabase({ ...address, clockOffset: config.clockOffset }),
    seal: createFieldSeal(config.fieldKeys ?? demoKeys(config.dataDir)),
    uploads,
  };
}

/** Whether nobody is in the directory yet. */
export async function isEmpty({ database }: CommandContext): Promise<boolean> {
  const [person] = await database.knex('persons').select('id').limit(1);
  return person === undefined;
}
