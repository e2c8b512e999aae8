/** `formwork form import`: a form from elsewhere as a form document, or an item into the draft of the portal's own. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describeFormDifference } from '../../catalog/editing/difference/describe-difference';
import { importForm } from '../../forms/interchange/import-form';
import type { ImportResult } from '../../forms/interchange/foreign-form';
import { localeOf } from '../../forms/locale';
import { unreadable, type End, type ExitCode } from '../command-failure';
import { readFormFile } from './form-file';
import type { FormFile } from './form-file';
import { importItemFile } from './import-item-file';
import { asJson, output } from './output';

interface ImportOptions {
  readonly as?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly into?: string;
  readonly locale: string;
}

export function addFormImport(parent: Command, end: End): void {
  parent
    .command('import')
    .description(
      'Turn a JSON Schema, or a document with schema, uiSchema and formData, into a form document; with --as, put an item into the portal',
    )
    .argument('<file>', 'the foreign form, or an item document; - for standard input')
    .option('--dry-run', 'write nothing; say what would become of it')
    .option('--json', 'print the outcome as JSON: document, refused, notes, answers, changes')
    .option('--out <file>', 'write the form document there (default: standard output)')
    .option(
      '--as <number>',
      'employee number of an editor: the item goes into its draft in the configured database',
    )
    .option('--into <item>', 'item document whose form it becomes')
    .option('--locale <tag>', 'language of the messages: en or zh-CN', 'en')
    .action(async (file: string, options: ImportOptions) => {
      const { as, dryRun = false, json = false, locale } = options;
      if (as === undefined) end(importFile(file, options));
      else end(await importItemFile(file, { editor: { number: as, locale }, dryRun, json }));
    });
}

function importFile(name: string, options: ImportOptions): ExitCode {
  const found = readFormFile(name);
  const { result, bare } = imported(found);
  const item = options.into === undefined ? undefined : readFormFile(options.into);
  if (item && item.kind !== 'item') throw unreadable(`${item.file} is no item document.`);
  const { document } = result;
  const changes =
    item && document
      ? describeFormDifference(item.form, document, options.locale).map(({ sentence }) => sentence)
      : [];
  if (options.json)
    output(asJson({ whole: document !== null, ...shown(result, bare, options.locale), changes }));
  else if (!document || options.dryRun) output(told(result, bare, changes, options.locale));
  if (!document) return 1;
  if (options.dryRun) return 0;
  if (item) writeFileSync(item.file, asJson({ ...item.item, form: document }));
  else if (options.out !== undefined) writeFileSync(options.out, asJson(document));
  else if (!options.json) output(asJson(document));
  return 0;
}

/** A form of ours is imported as it stands: its export, or the document itself. */
function imported(found: FormFile): { readonly result: ImportResult; readonly bare: boolean } {
  if (found.kind === 'foreign') return { result: importForm(found.foreign), bare: found.bare };
  throw unreadable(`${found.file} is a form of ours already: with --as, an item goes into the portal.`);
}

/** Paths as they lead into the file: a bare schema is the file. */
function pathIn(path: string, bare: boolean): string {
  return bare ? path.replace(/^\/schema(?=\/|$)/, '') : path;
}

function shown(result: ImportResult, bare: boolean, locale: string) {
  const reader = localeOf(locale);
  return {
    refused: result.refused.map(({ path, keyword, code, reason }) => ({
      path: pathIn(path, bare),
      keyword,
      ...(code !== undefined && { code }),
      reason: reason[reader],
    })),
    notes: result.notes.map(({ path, what }) => ({ path: pathIn(path, bare), what: what[reader] })),
    document: result.document,
    answers: result.answers,
  };
}

function told(result: ImportResult, bare: boolean, changes: readonly string[], locale: string): string {
  const { refused, notes } = shown(result, bare, locale);
  const fields = Object.keys(result.document?.schema.properties ?? {}).length;
  const verdict = result.document
    ? `Imports whole: ${fields} fields, ${result.document.rules.length} rules.`
    : `Does not import: ${refused.length} places.`;
  return [
    verdict,
    ...refused.map(
      ({ path, keyword, code, reason }) => `  ${path || '/'}: ${code ? `${code} ` : ''}${keyword}: ${reason}`,
    ),
    ...notes.map(({ path, what }) => `  ${path || '/'}: ${what}`),
    ...changes.map((change) => `  ${change}`),
    '',
  ].join('\n');
}
