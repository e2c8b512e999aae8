/** The table of the command's areas and verbs, and what its exit code says. */
import { Command, CommanderError } from 'commander';
import { addCatalogFormat } from './catalog-format';
import { addCatalogLint } from './catalog-lint';
import { CommandFailure, type End, type ExitCode } from './command-failure';
import { addDbClocks } from './db-clocks';
import { addDbMigrate } from './db-migrate';
import { addFormVerbs } from './form/form-verbs';
import { addRulesVerbs } from './rules/rules-verbs';
import { addSimulate } from './simulate';

/** Runs the command with its arguments (without node and script). Prints; never throws. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode: ExitCode = 0;
  const program = command((code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its own message; asking for help or the version is no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CommandFailure) {
      process.stderr.write(`formwork: ${error.message}\n`);
      return error.exitCode;
    }
    throw error;
  }
}

/** Each verb reports how it ended through `end`. */
function command(end: End): Command {
  const program = new Command('formwork').description('Forms, rules and department tickets as documents.');
  program.exitOverride();
  addSimulate(program, end);
  addRulesVerbs(program.command('rules').description('Fulfilment rules'), end);
  const catalog = program.command('catalog').description('Catalog items and calendars');
  addCatalogLint(catalog, end);
  addCatalogFormat(catalog, end);
  addFormVerbs(program.command('form').description('Forms'), end);
  const database = program.command('db').description('The database');
  addDbMigrate(database, end);
  addDbClocks(database, end);
  return program;
}
