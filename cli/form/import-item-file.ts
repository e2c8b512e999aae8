/** Puts an item document of a file into the item's draft, or says in sentences what would change. */
import type { Imported } from '../../catalog/publishing/item-file';
import { localeOf } from '../../forms/locale';
import type { ExitCode } from '../command-failure';
import { readInput } from '../input-files';
import { importIntoCatalog } from './catalog-items';
import type { Editor } from './catalog-items';
import { asJson, output } from './output';

export interface ItemImport {
  readonly editor: Editor;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Whatever the checks find holds back publishing, not importing. @throws as `importIntoCatalog` */
export async function importItemFile(file: string, { editor, dryRun, json }: ItemImport): Promise<ExitCode> {
  const imported = await importIntoCatalog(editor, { text: readInput(file), dryRun });
  const told = shown(imported, editor.locale);
  output(json ? asJson({ ...told, dryRun }) : inWords(told, dryRun));
  return 0;
}

function shown({ key, isNew, lines, findings }: Imported, locale: string) {
  const reader = localeOf(locale);
  return {
    item: key,
    isNew,
    changes: lines.map(({ sentence }) => sentence),
    findings: findings.map(({ check, level, place, message, remedy }) => ({
      ...{ check, level, place, message: message[reader], remedy: remedy[reader] },
    })),
  };
}

function inWords({ item, isNew, changes, findings }: ReturnType<typeof shown>, dryRun: boolean): string {
  const how = isNew ? 'a new item' : changes.length === 1 ? '1 change' : `${changes.length} changes`;
  return [
    dryRun ? `${item}: ${how}; nothing has been saved.` : `${item}: ${how}, in its draft.`,
    ...changes.map((sentence) => `  ${sentence}`),
    ...findings.map(({ check, level, place, message }) => `  ${level} ${check} ${place || '/'}: ${message}`),
    '',
  ].join('\n');
}
