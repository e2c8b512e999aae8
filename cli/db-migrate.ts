/** `formwork db migrate`: brings the configured database to the schema of this build and publishes what ships. */
import type { Command } from 'commander';
import { readConfig } from '../app/server/config';
import { publishShipped } from '../catalog/publish-shipped';
import { unreadable, type ExitCode } from './command-failure';
import { openMigrated } from './context.server';

export function addDbMigrate(parent: Command, end: (code: ExitCode) => void): void {
  parent
    .command('migrate')
    .description('apply what is missing; safe to repeat, and safe from several processes at once')
    .action(async () => {
      const { config, problems } = readConfig(process.env);
      if (problems) throw unreadable(`the configuration has problems:\n${problems.join('\n')}`);
      const context = await openMigrated(config);
      try {
        await publishShipped(context, await context.database.now());
      } finally {
        await context.database.close();
      }
      process.stdout.write('The database is up to date.\n');
      end(0);
    });
}
