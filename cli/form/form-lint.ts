/** `formwork form lint`: the mistakes in forms, each with its place and the remedy; items as publishing checks them. */
import type { Command } from 'commander';
import { documentFiles, shippedItems } from '../../catalog/load-items.server';
import { importForm } from '../../forms/interchange/import-form';
import { localeOf } from '../../forms/locale';
import type { End } from '../command-failure';
import { departments as demoDepartments } from '../seed-demo/company';
import { faultsInWords, printedFault } from '../printed-fault';
import type { PrintedFault } from '../printed-fault';
import { faultsIn, readFormFile } from './form-file';
import { lintItem } from './lint-item';
import { output } from './output';

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
      output(faultsInWords(faults, json));
      end(faults.some(({ level }) => level === 'error') ? 1 : 0);
    });
}

function lint(name: string, { departments, locale }: LintOptions): readonly PrintedFault[] {
  const found = readFormFile(name);
  const { file } = found;
  if (found.kind === 'item')
    return lintItem(found, departments.split(','), Date.now()).map(({ check, ...rest }) =>
      printedFault(file, { ...rest, code: check === 'document' ? 'E-401' : check }, locale),
    );
  if (found.kind === 'form') return faultsIn(found).map((fault) => printedFault(file, fault, locale));
  const prefix = /^\/schema(?=\/|$)/;
  return importForm(found.foreign).refused.map(({ path, keyword, code, reason }) => ({
    file,
    code: code ?? 'E-401',
    level: 'error',
    place: found.bare ? path.replace(prefix, '') : path,
    message: reason[localeOf(locale)],
    remedy: keyword,
  }));
}
