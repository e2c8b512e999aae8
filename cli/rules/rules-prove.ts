/** `formwork rules prove`: what can go wrong with the work of an item, for any requester and any answers. */
import type { Command } from 'commander';
import { proveItem } from '../../catalog/proof/prove-item';
import { localeOf } from '../../forms/locale';
import type { End } from '../command-failure';
import { faultsInWords } from '../printed-fault';
import { itemInFile, parsedItem, withRulesOptions, type RulesOptions } from './item-in-file';
import { printResult } from './print-result';
import { toldFindings } from './told-findings';

export function addRulesProve(parent: Command, end: End): void {
  const verb = parent
    .command('prove')
    .description('Prove the rules of an item over its whole space of answers; exit with 1 for findings')
    .argument('<item>', 'key of a shipped item, or the file of an item document');
  withRulesOptions(verb).action((name: string, options: RulesOptions) => {
    const found = itemInFile(name, options);
    const { calendars, surroundings } = found;
    const settings = { calendars, surroundings, now: surroundings.now };
    const { findings, covered, regions } = proveItem(parsedItem(found, options.locale), settings);
    const told = toldFindings(found.file, findings, options.locale);
    const looked = covered.map((sentence) => sentence[localeOf(options.locale)]);
    printResult(options, { findings: told, covered: looked, regions }, () => [
      ...told.map((each) => faultsInWords([each]).trimEnd()),
      ...looked,
    ]);
    end(findings.length > 0 ? 1 : 0);
  });
}
