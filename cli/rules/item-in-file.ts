/** The item that a verb of rules works on, with what it may name: its blocks, calendars and departments. */
import type { Command } from 'commander';
import type { CheckSurroundings } from '../../catalog/checks/check-item';
import { readItemDraft } from '../../catalog/editing/item-draft';
import type { ItemDraftDocument } from '../../catalog/editing/item-draft';
import type { Calendars } from '../../catalog/form-for';
import { readDocument, shippedCalendars } from '../../catalog/load-items.server';
import { parseItem } from '../../catalog/parse-item';
import type { Item } from '../../catalog/parse-item';
import { EditRefused } from '../../forms/editing/edit-refused';
import { localeOf } from '../../forms/locale';
import { blocksAround } from '../block-files';
import { unreadable } from '../command-failure';
import { readingFile } from '../input-files';
import { calendarsIn, documentNamed, withoutFaults } from '../item-files';
import { departments as demoDepartments } from '../seed-demo/company';
import { readInstant } from '../simulate-input';

export interface RulesOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly locale: string;
  readonly calendars: string;
  readonly departments: string;
  readonly now?: string;
}

/** The options that all verbs of rules have. */
export function withRulesOptions(verb: Command): Command {
  return verb
    .option('--json', 'print the result as JSON')
    .option('-q, --quiet', 'print nothing; the exit code says it')
    .option('--locale <tag>', 'language of what is printed: en or zh-CN', 'en')
    .option('--calendars <folder>', 'folder of calendar documents', shippedCalendars)
    .option(
      '--departments <keys>',
      'those that items may name, with commas between them (default: those of the demo)',
      demoDepartments.map(({ key }) => key).join(','),
    )
    .option('--now <instant>', 'the moment that is meant, such as 2026-11-23T09:00:00Z (default: now)');
}

export interface ItemInFile {
  readonly file: string;
  readonly document: ItemDraftDocument;
  readonly calendars: Calendars;
  readonly surroundings: CheckSurroundings;
}

/**
 * @param name key of a shipped item, or path of an item document
 * @throws CommandFailure with exit code 2 for what is no item document
 */
export function itemInFile(
  name: string,
  { locale, calendars: folder, ...options }: RulesOptions,
): ItemInFile {
  const file = documentNamed(name);
  const calendars = calendarsIn(folder, locale);
  const surroundings = {
    now: momentOf(options),
    departments: options.departments.split(','),
    calendars: [...calendars.keys()],
    calendarDocuments: [...calendars.values()].map(({ document }) => document),
    blocks: blocksAround(file),
  };
  try {
    const document = readItemDraft(readingFile(file, () => readDocument(file)));
    return { file, document, calendars, surroundings };
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    const { message, remedy } = error.refusal;
    const reader = localeOf(locale);
    throw unreadable(`${file}: ${message[reader]} ${remedy[reader]}`, 'E-401');
  }
}

/** @throws CommandFailure with exit code 2 for a document with faults: `rules lint` tells them all */
export function parsedItem({ file, document, surroundings }: ItemInFile, locale: string): Item {
  return withoutFaults(file, locale, () => parseItem(document, surroundings));
}

/** Milliseconds UTC. */
function momentOf({ now }: Pick<RulesOptions, 'now'>): number {
  return now === undefined ? Date.now() : readInstant(now, '--now');
}
