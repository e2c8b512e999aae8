/** `npm test`: format, lint and types side by side, then build, unit, contract and browser journeys, with a summary. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printFileFigures } from './file-figures';

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Vitest writes its counts here. */
  readonly report?: string;
}

interface StageResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'formwork-test-'));

function vitest(project: string): Stage {
  const report = path.join(reports, `${project}.json`);
  const command = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
  return { name: project, command: [...command, `--outputFile.json=${report}`], report };
}

/** One group after the other; the stages of a group, each of which keeps one core busy, side by side. */
const groups: readonly (readonly Stage[])[] = [
  [
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
  ],
  [{ name: 'build', command: ['remix', 'vite:build', '--logLevel', 'warn'] }],
  // What the first pages load, and how much of it: the budgets are held by tests.
  [{ name: 'weight', command: ['tsx', 'app/bundle/bundle.ts'] }],
  [vitest('unit')],
  [vitest('contract')],
  [vitest('browser')],
];

function run(stage: Stage): Promise<StageResult> {
  const started = Date.now();
  console.log(`\n── ${stage.name} ${'─'.repeat(70 - stage.name.length)}`);
  return new Promise((resolve) => {
    const [command = '', ...args] = stage.command;
    const child = spawn(path.join('node_modules', '.bin', command), args, {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('close', (code) => {
      const seconds = (Date.now() - started) / 1000;
      resolve({ name: stage.name, ok: code === 0, seconds, ...counts(stage, code === 0) });
    });
  });
}

/** A stage without a report counts as one check; a vitest stage counts its tests, and fails if it ran none. */
function counts(stage: Stage, ok: boolean): { passed: number; failed: number; skipped: number } {
  if (stage.report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!existsSync(stage.report)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(stage.report, 'utf8')) as Record<string, number>;
  const failed = report.numFailedTests ?? 0;
  return {
    passed: report.numPassedTests ?? 0,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests ?? 0,
  };
}

const only = process.argv.slice(2);
const results: StageResult[] = [];
for (const group of groups) {
  const wanted = group.filter(({ name }) => only.length === 0 || only.includes(name));
  results.push(...(await Promise.all(wanted.map(run))));
}

console.log('\n── files ' + '─'.repeat(65));
printFileFigures();

console.log('\n── summary ' + '─'.repeat(63));
for (const { name, ok, seconds, passed, failed, skipped } of results) {
  const detail = `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s   ${detail}`);
}
const sum = (pick: (r: StageResult) => number) => results.reduce((total, r) => total + pick(r), 0);
console.log(`\n${String(sum((r) => r.passed))} passed, ${String(sum((r) => r.failed))} failed`);
process.exitCode = results.every((r) => r.ok) ? 0 : 1;
