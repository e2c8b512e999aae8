/** `formwork catalog format`: writes documents in their canonical form, or says which are not. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { checkDocument, documentsNamed } from './catalog-document';
import { CommandFailure, type End } from './command-failure';

export function addCatalogFormat(parent: Command, end: End): void {
  parent
    .command('format')
    .description('Write documents in their canonical form')
    .argument('[files...]', 'default: the documents that ship with the product')
    .option('--check', 'change nothing; exit with 1 if a document is not in its canonical form')
    .action((files: readonly string[], { check = false }: { readonly check?: boolean }) => {
      const changed = documentsNamed(files).filter((file) => format(file, check));
      process.stdout.write(changed.map((file) => `${file}\n`).join(''));
      end(check && changed.length > 0 ? 1 : 0);
    });
}

/** Whether the file was, or with `check` would be, written anew. */
function format(file: string, check: boolean): boolean {
  const { canonical, faults } = checkDocument(file);
  if (canonical === null)
    throw new CommandFailure(1, `${file} has mistakes: see formwork catalog lint.`, faults[0]?.code);
  if (readFileSync(file, 'utf8') === canonical) return false;
  if (!check) writeFileSync(file, canonical);
  return true;
}
