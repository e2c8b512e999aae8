/** Finds the item and the calendars that a verb is to work with. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DocumentError } from '../catalog/document-error';
import { documentFiles, loadCalendars, loadItem, shippedItems } from '../catalog/load-items.server';
import type { Item } from '../catalog/parse-item';
import type { Calendar } from '../rules/working-time/calendar';
import { unreadable } from './command-failure';
import { readingFile } from './input-files';

/**
 * The file of a document.
 *
 * @param name key of a shipped item, or a path
 * @throws CommandFailure with exit code 2 where there is neither
 */
export function documentNamed(name: string, noun: 'item' | 'form' = 'item'): string {
  const shipped = path.join(shippedItems, `${name}.json`);
  if (/^[a-z][a-z0-9-]*$/.test(name) && existsSync(shipped)) return shipped;
  if (existsSync(name)) return name;
  const keys = documentFiles(shippedItems).map((each) => path.basename(each, '.json'));
  throw unreadable(`There is no ${noun} “${name}”. Name a file, or one of: ${keys.join(', ')}.`);
}

/**
 * @param name key of a shipped item, or path of an item document
 * @throws CommandFailure with exit code 2, naming the fault and its place
 */
export function itemNamed(name: string, calendars: readonly string[], locale: string): Item {
  return withoutFaults(documentNamed(name), locale, (each) => loadItem(each, { calendars }));
}

export function calendarsIn(folder: string, locale: string): ReadonlyMap<string, Calendar> {
  return withoutFaults(folder, locale, loadCalendars);
}

/** @throws CommandFailure with exit code 2 for a document with faults, naming the first and its place */
export function withoutFaults<T>(file: string, locale: string, load: (file: string) => T): T {
  try {
    return readingFile(file, () => load(file));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { message, remedy } = error.describe(locale);
    throw unreadable(`${file}, ${error.place}: ${message} ${remedy}`, error.code);
  }
}
