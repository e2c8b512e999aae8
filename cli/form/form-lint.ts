/** `formwork form lint`: the mistakes in forms, each with its place and the remedy; items as publishing checks them. */
import type { Command } from 'commander';
import { documentFiles, shippedItems } from '../../catalog/load-items.server';
import { importForm } from '../../forms/interchange/import-form';
import { localeOf } from '../../forms/locale';
import type { End } from '../command-failure';
import { departments as demoDepartments } from '../seed-demo/company';
import { faultsIn, readFormFile } from './form-file';
import { lintItem } from './lint-item';
import { asJson, output } from './output';

interface PrintedFault {
  readonly file: string;
  /** The error code, or the name of the check that found it (docs/checks.md). */
  readonly code: string;
  /** Warnings hold publishing back until somebody accepts them. */
  readonly level: 'error' | 'warning';
  /** A JSON pointer into the file. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

interface LintOptions {
  readonly json?: boolean;
  readonly departments: string;
  readonly locale: string;
}

export function addFormLint(parent: Command, end: End): void {
  parent
    .command('lint')
    .description(
      'Check items as they are before publishing, forms alone, or from elsewhere; exit with 1 for errors, not for warnings',
    )
    .argument('[files...]', 'default: the items that ship with the product')
    .option('--json', 'print the mistakes as JSON')
    .option(
      '--departments <keys>',
      'those that items may name, with commas between them (default: those of the demo)',
      demoDepartments.map(({ key }) => key).join(','),
    )
    .option('--locale <tag>', 'language of the messages: en or zh-CN', 'en')
    .action((files: readonly string[], { json, ...options }: LintOptions) => {
      const named = files.length > 0 ? files : documentFiles(shippedItems);
      const faults = named.flatMap((file) => lint(file, options));
      output(json ? asJson(faults) : faults.map(line).join(''));
      end(faults.some(({ level }) => level === 'error') ? 1 : 0);
    });
}

function lint(name: string, { departments, locale }: LintOptions): readonly PrintedFault[] {
  const found = readFormFile(name);
  const reader = localeOf(locale);
  if (found.kind === 'item')
    return lintItem(found.item, departments.split(','), Date.now()).map(
      ({ check, level, place, message, remedy }) => ({
        file: found.file,
        code: check === 'document' ? 'E-401' : check,
        level,
        place,
        message: message[reader],
        remedy: remedy[reader],
      }),
    );
  if (found.kind === 'form')
    return faultsIn(found.form).map(({ code, place, message, remedy }) => ({
      file: found.file,
      code,
      level: 'error',
      place,
      message: message[reader],
      remedy: remedy[reader],
    }));
  const prefix = /^\/schema(?=\/|$)/;
  return importForm(found.foreign).refused.map(({ path, keyword, code, reason }) => ({
    file: found.file,
    code: code ?? 'E-401',
    level: 'error',
    place: found.bare ? path.replace(prefix, '') : path,
    message: reason[reader],
    remedy: keyword,
  }));
}

function line({ file, code, level, place, message, remedy }: PrintedFault): string {
  const kind = level === 'warning' ? 'warning: ' : '';
  return `${file}: ${kind}${code} ${place || '/'}: ${message} ${remedy}\n`;
}
