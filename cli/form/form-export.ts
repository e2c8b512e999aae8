/** `formwork form export`: a form as plain JSON Schema and uiSchema, or an item of the portal as a file for git. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { exportForm, unsaidBy } from '../../forms/interchange/export/export-form';
import type { ExportOptions } from '../../forms/interchange/export/export-form';
import { readCase } from '../simulate-input';
import type { End } from '../command-failure';
import { readInput, readJson } from '../input-files';
import { catalogItemText, versionWord } from './catalog-items';
import { ownForm, readFormFile } from './form-file';
import { asJson, output } from './output';

interface Options {
  readonly as?: string;
  readonly version: string;
  readonly plain?: boolean;
  readonly facts?: string;
  readonly out?: string;
  readonly locale: string;
}

export function addFormExport(parent: Command, end: End): void {
  parent
    .command('export')
    .description(
      'Print a form as JSON Schema 2020-12 and uiSchema, or with --as an item of the portal as it is stored; importing that gives the same',
    )
    .argument('<form>', 'key of a shipped item, or the file of an item or form document')
    .option('--as <number>', 'employee number of an editor: the item is read from the configured database')
    .option('--version <word>', 'of such an item: live, draft or a number', 'live')
    .option('--plain', 'leave out the form document, which is carried under x-formwork otherwise')
    .option('--facts <file>', 'JSON file with the requester for whom conditions over persons are decided')
    .option('--out <file>', 'write there (default: standard output)')
    .option('--json', 'the output is JSON with or without this')
    .option('--locale <tag>', 'language of titles and descriptions: en or zh-CN', 'en')
    .action(async (name: string, options: Options) => {
      if (options.as !== undefined) {
        const editor = { number: options.as, locale: options.locale };
        write(await catalogItemText(editor, name, versionWord(options.version)), options.out);
        end(0);
        return;
      }
      const form = ownForm(readFormFile(name), options.locale);
      const said: ExportOptions = {
        locale: options.locale,
        ...(options.plain && { plain: true }),
        ...(options.facts !== undefined && { requester: requesterIn(options.facts) }),
      };
      write(asJson(exportForm(form, said)), options.out);
      for (const { path, what } of unsaidBy(form, said))
        process.stderr.write(`${path}: not said (${what})\n`);
      end(0);
    });
}

function write(text: string, out: string | undefined): void {
  if (out === undefined) output(text);
  else writeFileSync(out, text);
}

/** The requester in a file of facts, as `formwork simulate` takes it. */
export function requesterIn(file: string) {
  return readCase(readJson(readInput(file)), [], 0).requester;
}
