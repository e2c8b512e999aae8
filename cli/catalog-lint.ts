/** `formwork catalog lint`: the mistakes in item, block and calendar documents, each with its place and the remedy. */
import type { Command } from 'commander';
import { checkDocument, documentsNamed } from './catalog-document';
import type { End } from './command-failure';
import { faultsInWords, printedFault } from './printed-fault';

interface LintOptions {
  readonly json?: boolean;
  readonly locale: string;
}

export function addCatalogLint(parent: Command, end: End): void {
  parent
    .command('lint')
    .description('Check item, block and calendar documents')
    .argument('[files...]', 'default: the documents that ship with the product')
    .option('--json', 'print the mistakes as JSON')
    .option('--locale <tag>', 'language of the messages: en or zh-CN', 'en')
    .action((files: readonly string[], { json, locale }: LintOptions) => {
      const faults = documentsNamed(files).flatMap((file) =>
        checkDocument(file).faults.map((fault) => printedFault(file, fault, locale)),
      );
      process.stdout.write(faultsInWords(faults, json));
      end(faults.length === 0 ? 0 : 1);
    });
}
