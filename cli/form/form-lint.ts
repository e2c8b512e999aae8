/** `formwork form lint`: the mistakes in forms, each with its place and the remedy. */
import type { Command } from 'commander';
import { documentFiles, shippedItems } from '../../catalog/load-items.server';
import { importForm } from '../../forms/interchange/import-form';
import { localeOf } from '../../forms/locale';
import type { End } from '../command-failure';
import { faultsIn, readFormFile } from './form-file';
import { asJson, output } from './output';

interface PrintedFault {
  readonly file: string;
  readonly code: string;
  /** A JSON pointer into the file. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export function addFormLint(parent: Command, end: End): void {
  parent
    .command('lint')
    .description('Check forms: of items, alone, or from elsewhere')
    .argument('[files...]', 'default: the items that ship with the product')
    .option('--json', 'print the mistakes as JSON')
    .option('--locale <tag>', 'language of the messages: en or zh-CN', 'en')
    .action(
      (files: readonly string[], { json, locale }: { readonly json?: boolean; readonly locale: string }) => {
        const named = files.length > 0 ? files : documentFiles(shippedItems);
        const faults = named.flatMap((file) => lint(file, locale));
        output(json ? asJson(faults) : faults.map(line).join(''));
        end(faults.length === 0 ? 0 : 1);
      },
    );
}

function lint(name: string, locale: string): readonly PrintedFault[] {
  const found = readFormFile(name);
  const reader = localeOf(locale);
  if (found.kind !== 'foreign') {
    const start = found.kind === 'item' ? '/form' : '';
    return faultsIn(found.form).map(({ code, place, message, remedy }) => ({
      file: found.file,
      code,
      place: start + place,
      message: message[reader],
      remedy: remedy[reader],
    }));
  }
  const prefix = /^\/schema(?=\/|$)/;
  return importForm(found.foreign).refused.map(({ path, keyword, code, reason }) => ({
    file: found.file,
    code: code ?? 'E-401',
    place: found.bare ? path.replace(prefix, '') : path,
    message: reason[reader],
    remedy: keyword,
  }));
}

function line({ file, code, place, message, remedy }: PrintedFault): string {
  return `${file}: ${code} ${place || '/'}: ${message} ${remedy}\n`;
}
