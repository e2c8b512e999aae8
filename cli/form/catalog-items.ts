/** Items of the portal's own catalog as files, for somebody who may edit them: out in canonical form, in as a draft. */
import { exportItem, importItem } from '../../catalog/publishing/item-file';
import type { Imported } from '../../catalog/publishing/item-file';
import type { VersionWord } from '../../catalog/publishing/list-versions';
import { localeOf } from '../../forms/locale';
import { describeCode } from '../../people/error-codes';
import { viewerByNumber } from '../../people/people-store.server';
import { isRefusal } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { CommandFailure, unreadable } from '../command-failure';
import { withDatabase } from '../with-database';

/** Who does it, in which language they are answered. */
export interface Editor {
  /** Their employee number. */
  readonly number: string;
  readonly locale: string;
}

/**
 * The bytes of a file for git.
 * @throws CommandFailure with exit code 1 and the refusal's code, 2 for an unknown person
 */
export async function catalogItemText(editor: Editor, key: string, which: VersionWord): Promise<string> {
  return asEditor(editor, async (context, viewer) => (await exportItem(context, viewer, key, which)).text);
}

/** @throws as `catalogItemText` */
export async function importIntoCatalog(
  editor: Editor,
  order: { readonly text: string; readonly dryRun: boolean },
): Promise<Imported> {
  return asEditor(editor, (context, viewer) => importItem(context, viewer, order));
}

/** `live`, `draft` or a number. @throws CommandFailure with exit code 2 */
export function versionWord(word: string): VersionWord {
  if (word === 'live' || word === 'draft') return word;
  if (/^[1-9]\d{0,8}$/.test(word)) return Number(word);
  throw unreadable(`“${word}” is no version: name live, draft or a number.`);
}

async function asEditor<Result>(
  { number, locale }: Editor,
  work: (context: WorkContext, viewer: Viewer) => Promise<Result>,
): Promise<Result> {
  const reader = localeOf(locale);
  return withDatabase(async (context) => {
    try {
      const viewer = await viewerByNumber(context.database.knex, number);
      if (!viewer) throw unreadable(`There is nobody with the employee number ${number}.`);
      return await work(context, { ...viewer, locale: reader });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { title, cause, remedy } = describeCode(error.code, reader, error.params);
      throw new CommandFailure(1, `${title} ${cause} ${remedy}`, error.code);
    }
  });
}
