/** `formwork form diff`: what differs between two forms, in sentences. */
import type { Command } from 'commander';
import { describeFormDifference } from '../../catalog/editing/difference/describe-difference';
import { importForm } from '../../forms/interchange/import-form';
import { unreadable, type End } from '../command-failure';
import { readFormFile } from './form-file';
import { asJson, output } from './output';

interface DiffOptions {
  readonly json?: boolean;
  readonly locale: string;
}

export function addFormDiff(parent: Command, end: End): void {
  parent
    .command('diff')
    .description('Print what differs between two forms; exit with 1 if anything does')
    .argument('<older>', 'key of a shipped item, or the file of an item, a form document or a foreign form')
    .argument('<newer>', 'the same')
    .option('--json', 'print the differences as JSON')
    .option('--locale <tag>', 'language of the sentences: en or zh-CN', 'en')
    .action((older: string, newer: string, { json, locale }: DiffOptions) => {
      const lines = describeFormDifference(formIn(older), formIn(newer), locale);
      output(json ? asJson(lines) : lines.map(({ sentence }) => `${sentence}\n`).join(''));
      end(lines.length === 0 ? 0 : 1);
    });
}

/** A foreign form is compared as what it would be imported as. */
function formIn(name: string): unknown {
  const found = readFormFile(name);
  if (found.kind !== 'foreign') return found.form;
  const { document, refused } = importForm(found.foreign);
  if (!document)
    throw unreadable(`${found.file} does not import: ${refused.map(({ path }) => path).join(', ')}.`);
  return document;
}
