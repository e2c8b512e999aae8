/** `formwork rules explain`: why a ticket comes for somebody's answers, or why not and what would open it. */
import type { Command } from 'commander';
import { personFieldsOf } from '../../catalog/subject';
import { unreadable, type End } from '../command-failure';
import { readInput, readJson } from '../input-files';
import { readCase } from '../simulate-input';
import { itemInFile, parsedItem, withRulesOptions, type RulesOptions } from './item-in-file';
import { printResult } from './print-result';
import { tellTicket, type ToldTicket } from './tell-ticket';

interface ExplainOptions extends RulesOptions {
  readonly facts: string;
  readonly ticket: string;
}

export function addRulesExplain(parent: Command, end: End): void {
  const verb = parent
    .command('explain')
    .description(
      'Say why a ticket comes, or why not and which answers would open it; exit with 1 if it does not',
    )
    .argument('<item>', 'key of a shipped item, or the file of an item document')
    .requiredOption('--facts <file>', 'JSON file with requester, subject and answers; - for standard input')
    .requiredOption('--ticket <key>', 'key of the ticket, such as it.laptop or it.software:ide');
  withRulesOptions(verb).action((name: string, options: ExplainOptions) => {
    const found = itemInFile(name, options);
    const { calendars, surroundings } = found;
    const item = parsedItem(found, options.locale);
    const facts = readCase(readJson(readInput(options.facts)), personFieldsOf(item), surroundings.now);
    const told = tellTicket(item, options.ticket, { ...facts, locale: options.locale }, calendars);
    if (!told) throw unreadable(`Nothing opens ${options.ticket} for this person, whatever is answered.`);
    printResult(options, told, () => linesOf(told));
    end(told.opened ? 0 : 1);
  });
}

function linesOf({ ticket, opened, rules, ola, ways, complete }: ToldTicket): readonly string[] {
  return [
    `${ticket}: ${opened ? 'opened' : 'not opened'}`,
    ...rules.flatMap(({ rule, text, because }) => [
      `${rule}: ${text}`,
      ...because.map((each) => `  ${each}`),
    ]),
    ...ola,
    ...(ways.length > 0 ? ['Smallest changes that open it:', ...ways.map(({ text }) => `  ${text}`)] : []),
    ...(complete ? [] : ['There may be other ways: not all were tried.']),
  ];
}
