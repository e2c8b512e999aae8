/** Does a verb's work on the configured database, brought to the schema of this build, and closes it. */
import { readConfig } from '../app/server/config';
import { unreadable } from './command-failure';
import { openMigrated } from './context.server';
import type { CommandContext } from './context.server';

/**
 * @param databaseUrl in place of the configured one
 * @throws CommandFailure with exit code 2 where the configuration has problems
 */
export async function withDatabase<Result>(
  work: (context: CommandContext) => Promise<Result>,
  databaseUrl?: string,
): Promise<Result> {
  const { config, problems } = readConfig(process.env);
  if (problems) throw unreadable(`the configuration has problems:\n${problems.join('\n')}`);
  const context = await openMigrated(config, databaseUrl);
  try {
    return await work(context);
  } finally {
    await context.database.close();
  }
}
