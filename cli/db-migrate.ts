/** `formwork db migrate`: brings the configured database to the schema of this build and publishes what ships. */
import type { Command } from 'commander';
import { publishShipped } from '../catalog/publish-shipped';
import type { ExitCode } from './command-failure';
import { withDatabase } from './with-database';

export function addDbMigrate(parent: Command, end: (code: ExitCode) => void): void {
  parent
    .command('migrate')
    .description('apply what is missing; safe to repeat, and safe from several processes at once')
    .action(async () => {
      await withDatabase(async (context) => publishShipped(context, await context.database.now()));
      process.stdout.write('The database is up to date.\n');
      end(0);
    });
}
