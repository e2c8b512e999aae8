/** The list at the end of `npm test`: how long the files of each folder are, and how much test a line of code has. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const folders = ['app', 'catalog', 'forms', 'requests', 'rules', 'tickets', 'people', 'jobs', 'db', 'cli'];

interface SourceFile {
  readonly folder: string;
  readonly lines: number;
  readonly isTest: boolean;
}

function trackedSources(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '*.ts', '*.tsx'], {
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((file) => file !== '' && !file.endsWith('.d.ts'))
    .map((file) => ({
      folder: file.split('/')[0] ?? '',
      lines: readFileSync(file, 'utf8').split('\n').length - 1,
      isTest: /\.test\.tsx?$/.test(file) || file.startsWith('tests/'),
    }));
}

/** The value below which the share `p` (0 to 1) of the numbers lies, nearest rank. */
function percentile(numbers: readonly number[], p: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0;
}

function row(name: string, code: readonly SourceFile[], tests: readonly SourceFile[]): string {
  const lengths = code.map((file) => file.lines);
  const total = lengths.reduce((a, b) => a + b, 0);
  const testLines = tests.reduce((sum, file) => sum + file.lines, 0);
  const cells = [
    code.length,
    total,
    percentile(lengths, 0.5),
    percentile(lengths, 0.9),
    Math.max(0, ...lengths),
    (testLines / Math.max(total, 1)).toFixed(2),
  ];
  return name.padEnd(10) + cells.map((cell) => String(cell).padStart(9)).join('');
}

/** Prints files, lines, median, p90, longest and test lines per source line for each folder and in all. */
export function printFileFigures(): void {
  const files = trackedSources();
  const heads = ['files', 'lines', 'median', 'p90', 'longest', 'tests/src'];
  console.log('folder'.padEnd(10) + heads.map((head) => head.padStart(9)).join(''));
  const inProduct = files.filter((file) => folders.includes(file.folder));
  for (const folder of folders) {
    const here = inProduct.filter((file) => file.folder === folder);
    console.log(
      row(
        folder,
        here.filter((f) => !f.isTest),
        here.filter((f) => f.isTest),
      ),
    );
  }
  const tests = files.filter((file) => file.isTest);
  console.log(
    row(
      'all',
      inProduct.filter((f) => !f.isTest),
      tests,
    ),
  );
}
