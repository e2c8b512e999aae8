/** `formwork rules lint`: the mistakes in items that no case has to be tried for. */
import type { Command } from 'commander';
import { checkDocument } from '../../catalog/checks/check-item';
import { documentFiles, shippedItems } from '../../catalog/load-items.server';
import type { End } from '../command-failure';
import { faultsInWords } from '../printed-fault';
import { itemInFile, withRulesOptions, type RulesOptions } from './item-in-file';
import { printResult } from './print-result';
import { toldFindings } from './told-findings';

export function addRulesLint(parent: Command, end: End): void {
  const verb = parent
    .command('lint')
    .description(
      'Check items without trying cases: format, texts, references, comparisons; exit with 1 for any',
    )
    .argument(
      '[items...]',
      'keys of shipped items, or files (default: the items that ship with the product)',
    );
  withRulesOptions(verb).action((items: readonly string[], options: RulesOptions) => {
    const named = items.length > 0 ? items : documentFiles(shippedItems);
    const found = named.flatMap((name) => {
      const { file, document, surroundings } = itemInFile(name, options);
      return toldFindings(file, checkDocument(document, surroundings), options.locale);
    });
    printResult(options, found, () => [faultsInWords(found).trimEnd()].filter((text) => text !== ''));
    end(found.length > 0 ? 1 : 0);
  });
}
