/** `npx tsx rules/conditions/conformance.ts <folder>`: runs JsonLogic suites and prints what passes, file by file. */
import { passes, runCase } from './cases/judge-case';
import { readSuites, type Suite } from './cases/read-suites.server';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: npx tsx rules/conditions/conformance.ts <folder of suites>');
  process.exit(2);
}

/** Prints the figure of one file and every case that fails. Gives the number of cases that pass. */
function report({ file, cases }: Suite): number {
  const judged = cases.map((expected) => ({ expected, verdict: runCase(expected) }));
  const failures = judged.filter(({ expected, verdict }) => !passes(expected, verdict));
  print(file, cases.length - failures.length, cases.length);
  for (const { expected, verdict } of failures) {
    write(`  FAILS ${expected.description}: ${JSON.stringify(expected.rule)}`);
    write(`    over ${JSON.stringify(expected.data)}`);
    write(
      `    expected ${JSON.stringify(expected.error ?? expected.result)}, got ${JSON.stringify(verdict)}`,
    );
  }
  return cases.length - failures.length;
}

function print(name: string, passed: number, total: number): void {
  write(`${name.padEnd(40)} ${String(passed).padStart(5)} of ${total}`);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

const suites = readSuites(folder);
const passed = suites.reduce((sum, suite) => sum + report(suite), 0);
const total = suites.reduce((sum, { cases }) => sum + cases.length, 0);
print('all', passed, total);
process.exitCode = total > 0 && passed === total ? 0 : 1;
