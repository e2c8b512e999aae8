/** `formwork rules diff`: what two versions of an item do otherwise, and for whom; found by proof, not by comparing texts. */
import type { Command } from 'commander';
import { tellChange } from '../../catalog/proof/difference/tell-change';
import { workDifference } from '../../catalog/proof/difference/work-difference';
import { localeOf } from '../../forms/locale';
import type { End } from '../command-failure';
import { itemInFile, parsedItem, withRulesOptions, type RulesOptions } from './item-in-file';
import { printResult } from './print-result';

export function addRulesDiff(parent: Command, end: End): void {
  const verb = parent
    .command('diff')
    .description('Say for whom which work changes between two versions of an item; exit with 1 if any does')
    .argument('<older>', 'key of a shipped item, or the file of an item document')
    .argument('<newer>', 'the same');
  withRulesOptions(verb).action((older: string, newer: string, options: RulesOptions) => {
    const [before, after] = [itemInFile(older, options), itemInFile(newer, options)];
    const [was, is] = [parsedItem(before, options.locale), parsedItem(after, options.locale)];
    const { calendars, surroundings } = after;
    const { changes, cases, exhaustive } = workDifference(was, is, {
      calendars,
      surroundings,
      now: surroundings.now,
    });
    const told = changes.map((change) => {
      const { kind, key, ...rest } = change;
      return { [kind]: key, ...rest, sentence: tellChange(change, is.document)[localeOf(options.locale)] };
    });
    printResult(options, { changes: told, cases, exhaustive }, () => [
      ...told.map(({ sentence }) => sentence),
      ...(changes.length === 0 ? ['No ticket, approval or notice differs.'] : []),
      ...(cases > 0
        ? [`${cases} cases looked at; ${exhaustive ? 'they stand for all' : 'not all could be'}.`]
        : []),
    ]);
    end(changes.length > 0 ? 1 : 0);
  });
}
