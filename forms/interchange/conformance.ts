/** `npm run conformance:forms -- <folder>`: imports foreign forms, compares how they behave, and prints the table. */
import { judgeForm } from './conformance/judge-form.server';
import { readForms } from './conformance/read-forms.server';
import { missedTargets, tableOf } from './conformance/table';
import type { TableRow } from './conformance/table';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: npm run conformance:forms -- <folder of forms>');
  process.exit(2);
}

const rows: readonly TableRow[] = readForms(folder).map(({ file, kind, form }) => ({
  file,
  kind,
  ...judgeForm(file, form),
}));
const missed = missedTargets(rows);
process.stdout.write([...tableOf(rows), ...missed.map((target) => `MISSED: ${target}`), ''].join('\n'));
process.exitCode = rows.length > 0 && missed.length === 0 ? 0 : 1;
