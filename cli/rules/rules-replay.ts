/** `formwork rules replay`: what a version in a file would have made of the stored requests. Reads the database, writes nothing. */
import type { Command } from 'commander';
import { departments } from '../../people/directory-store.server';
import { departmentTitle } from '../../requests/reading/department-title';
import { readStored } from '../../requests/replay/read-stored';
import { replayOver } from '../../requests/replay/replay-report';
import type { ReplayReport } from '../../requests/replay/replay-report';
import { localeOf } from '../../forms/locale';
import type { End } from '../command-failure';
import { readInstant } from '../simulate-input';
import { withDatabase } from '../with-database';
import { itemInFile, parsedItem, withRulesOptions, type RulesOptions } from './item-in-file';
import { printResult } from './print-result';

interface ReplayOptions extends RulesOptions {
  readonly database?: string;
  readonly from?: string;
  readonly to?: string;
}

export function addRulesReplay(parent: Command, end: End): void {
  const verb = parent
    .command('replay')
    .description(
      'Plan stored requests anew with an item in a file; exit with 1 when any would come out differently',
    )
    .argument('<item>', 'key of a shipped item, or the file of an item document')
    .option('--database <url>', 'postgres://… or the path of a SQLite file (default: the configured one)')
    .option('--from <instant>', 'requests from then on, such as 2026-11-01T00:00:00Z (default: all)')
    .option('--to <instant>', 'requests before then');
  withRulesOptions(verb).action(async (name: string, options: ReplayOptions) => {
    const item = parsedItem(itemInFile(name, options), options.locale);
    const period = {
      itemKey: item.document.key,
      from: options.from === undefined ? 0 : readInstant(options.from, '--from'),
      until: options.to === undefined ? Number.MAX_SAFE_INTEGER : readInstant(options.to, '--to'),
    };
    const report = await withDatabase(async (context) => {
      const known = await departments(context.database.knex);
      return replayOver(await readStored(context, period), item, {
        departmentTitle: (key) => departmentTitle(known, key),
      });
    }, options.database);
    printResult(options, report, () => linesOf(report, options.locale));
    end(report.groups.length > 0 ? 1 : 0);
  });
}

function linesOf({ requests, unchanged, groups }: ReplayReport, locale: string): readonly string[] {
  const reader = localeOf(locale);
  return [
    `${requests} requests, ${unchanged} unchanged`,
    ...groups.flatMap(({ count, changes, causes, requests: numbers }) => [
      '',
      `${count} requests:`,
      ...changes.map((each) => `  ${each[reader]}`),
      ...causes.map((each) => `  because: ${each[reader]}`),
      ...(numbers.length > 0 ? [`  ${numbers.map((number) => `REQ-${number}`).join(', ')}`] : []),
    ]),
  ];
}
