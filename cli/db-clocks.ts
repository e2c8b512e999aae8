/** `formwork db clocks`: works the stored OLA clocks out anew from the tickets' histories. */
import type { Command } from 'commander';
import { rebuildClocks } from '../jobs/rebuild-clocks';
import type { ExitCode } from './command-failure';
import { withDatabase } from './with-database';

export function addDbClocks(parent: Command, end: (code: ExitCode) => void): void {
  parent
    .command('clocks')
    .description(
      'work stored clocks out anew from the histories, and mend those that differ; safe at any time',
    )
    .action(async () => {
      const mended = await withDatabase(rebuildClocks);
      process.stdout.write(`Clocks mended: ${mended}.\n`);
      end(0);
    });
}
