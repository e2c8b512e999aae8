/** `formwork rules cases`: runs the cases of an item, and more of them from files. */
import type { Command } from 'commander';
import type { CaseRun } from '../../catalog/cases/run-case';
import { runCases } from '../../catalog/cases/run-case';
import { localeOf } from '../../forms/locale';
import type { End } from '../command-failure';
import { readInput, readJson } from '../input-files';
import { itemInFile, parsedItem, withRulesOptions, type RulesOptions } from './item-in-file';
import { printResult } from './print-result';

export function addRulesCases(parent: Command, end: End): void {
  const verb = parent
    .command('cases')
    .description('Run the cases of an item; exit with 1 when one comes out differently')
    .argument('<item>', 'key of a shipped item, or the file of an item document')
    .argument('[files...]', 'more cases: JSON files with one case or a list of them');
  withRulesOptions(verb).action((name: string, files: readonly string[], options: RulesOptions) => {
    const found = itemInFile(name, options);
    const own = found.document.cases;
    const cases = [...(Array.isArray(own) ? (own as unknown[]) : []), ...files.flatMap(casesIn)];
    // Parsed with the item, cases from elsewhere are checked as its own are.
    const document = { ...found.document, cases } as typeof found.document;
    const runs = runCases(parsedItem({ ...found, document }, options.locale), found.calendars);
    const failing = runs.filter(({ passes }) => !passes);
    printResult(options, runs, () => [
      ...failing.flatMap((run) => failureIn(run, options.locale)),
      `${runs.length - failing.length} of ${runs.length} cases pass.`,
    ]);
    end(failing.length > 0 ? 1 : 0);
  });
}

function casesIn(file: string): readonly unknown[] {
  const content = readJson(readInput(file));
  return Array.isArray(content) ? (content as readonly unknown[]) : [content];
}

function failureIn({ id, differences }: CaseRun, locale: string): readonly string[] {
  return [`${id}:`, ...differences.map((each) => `  ${each[localeOf(locale)]}`)];
}
