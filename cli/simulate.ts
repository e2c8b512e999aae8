/** `formwork simulate`: what a submission would create, from files alone, without a database. */
import { once } from 'node:events';
import type { Command } from 'commander';
import { NO_ZONE } from '../catalog/form-for';
import { shippedCalendars } from '../catalog/load-items.server';
import { planRequest } from '../catalog/plan-request';
import { personFieldsOf } from '../catalog/subject';
import type { DateReader } from '../rules/conditions/date-words';
import type { PlanJson } from '../rules/plan';
import { CommandFailure, unreadable, type End, type ExitCode } from './command-failure';
import { calendarsIn, itemNamed } from './item-files';
import { linesOf, readInput, readJson } from './input-files';
import { planTable } from './plan-table';
import { readCase, readInstant } from './simulate-input';

interface SimulateOptions {
  readonly facts?: string;
  readonly factsLines?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly calendars: string;
  readonly locale?: string;
}

const DEFAULT_LOCALE = 'en';

export function addSimulate(parent: Command, end: End): void {
  parent
    .command('simulate')
    .description('Print the plan that a submission would create')
    .argument('<item>', 'key of a shipped item, or the file of an item document')
    .option('--facts <file>', 'JSON file with requester, subject and answers; - for standard input')
    .option('--facts-lines <file>', 'one { now, requester, subject, answers } a line; prints one plan a line')
    .option('--now <instant>', 'the moment of the submission, such as 2026-11-23T09:00:00Z (default: now)')
    .option('--json', 'print the plan as JSON')
    .option('-q, --quiet', 'print no plan; the exit code says whether it is valid')
    .option('--calendars <folder>', 'folder of calendar documents', shippedCalendars)
    .option('--locale <tag>', 'language of titles and messages: en or zh-CN (default: the requester’s)')
    .action(async (item: string, options: SimulateOptions) => end(await simulate(item, options)));
}

async function simulate(itemName: string, options: SimulateOptions): Promise<ExitCode> {
  const { facts, factsLines, locale } = options;
  if ((facts === undefined) === (factsLines === undefined))
    throw unreadable('Give either --facts or --facts-lines.');
  const calendars = calendarsIn(options.calendars, locale ?? DEFAULT_LOCALE);
  const item = itemNamed(itemName, [...calendars.keys()], locale ?? DEFAULT_LOCALE);
  const personFields = personFieldsOf(item);
  const now = options.now === undefined ? Date.now() : readInstant(options.now, '--now');
  const plan = (input: string): Simulated => {
    const asked = readCase(readJson(input), personFields, now);
    const { requester } = asked;
    const reader = {
      locale: locale ?? requester.locale ?? DEFAULT_LOCALE,
      zone: requester.zone ?? NO_ZONE,
      now: asked.now,
    };
    // A document in a file is not published anywhere: its version is the first.
    const version = { item, version: 1 };
    const { json } = planRequest(version, { ...asked, locale: reader.locale }, { calendars, mode: 'submit' });
    return { json, reader };
  };
  if (factsLines !== undefined) return planLines(factsLines, plan);
  const made = plan(readInput(facts ?? ''));
  if (options.quiet) return exitCodeOf(made);
  if (options.json) process.stdout.write(`${JSON.stringify(made.json, null, 2)}\n`);
  else process.stdout.write(planTable(made.json, calendars, made.reader));
  return exitCodeOf(made);
}

/** A plan, with whom its words are for. */
interface Simulated {
  readonly json: PlanJson;
  readonly reader: DateReader;
}

function exitCodeOf({ json }: Simulated): ExitCode {
  return json.valid ? 0 : 1;
}

/** A line that cannot be read gives a line that says so, so that the n-th answer is always the n-th question's. */
async function planLines(file: string, plan: (line: string) => Simulated): Promise<ExitCode> {
  let worst: ExitCode = 0;
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    const answer = answerLine(line, number, plan);
    worst = worse(worst, answer.exitCode);
    if (!process.stdout.write(`${answer.text}\n`)) await once(process.stdout, 'drain');
  }
  return worst;
}

function answerLine(
  line: string,
  number: number,
  plan: (line: string) => Simulated,
): { readonly text: string; readonly exitCode: ExitCode } {
  try {
    const made = plan(line);
    return { text: JSON.stringify(made.json), exitCode: exitCodeOf(made) };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    const { code, reason: message, exitCode } = error;
    return { text: JSON.stringify({ line: number, error: { code, message } }), exitCode };
  }
}

function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
