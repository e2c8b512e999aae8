/** `formwork catalog lint`: the mistakes in item and calendar documents, each with its place and the remedy. */
import type { Command } from 'commander';
import { localeOf } from '../forms/locale';
import { checkDocument, documentsNamed } from './catalog-document';
import type { End } from './command-failure';

interface LintOptions {
  readonly json?: boolean;
  readonly locale: string;
}

interface PrintedFault {
  readonly file: string;
  readonly code: string;
  /** A JSON pointer into the document. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export function addCatalogLint(parent: Command, end: End): void {
  parent
    .command('lint')
    .description('Check item and calendar documents')
    .argument('[files...]', 'default: the documents that ship with the product')
    .option('--json', 'print the mistakes as JSON')
    .option('--locale <tag>', 'language of the messages: en or zh-CN', 'en')
    .action((files: readonly string[], { json, locale }: LintOptions) => {
      const faults = documentsNamed(files).flatMap((file) => faultsIn(file, locale));
      process.stdout.write(json ? `${JSON.stringify(faults, null, 2)}\n` : faults.map(line).join(''));
      end(faults.length === 0 ? 0 : 1);
    });
}

function faultsIn(file: string, locale: string): readonly PrintedFault[] {
  const reader = localeOf(locale);
  return checkDocument(file).faults.map(({ code, place, message, remedy }) => ({
    file,
    code,
    place,
    message: message[reader],
    remedy: remedy[reader],
  }));
}

function line({ file, code, place, message, remedy }: PrintedFault): string {
  return `${file}: ${code} ${place || '/'}: ${message} ${remedy}\n`;
}
