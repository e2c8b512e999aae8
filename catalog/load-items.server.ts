/** Reads items and calendars from files: those that ship with the product, or any others. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockDocument } from '../forms/expand-blocks';
import { readUntrustedJson } from '../forms/untrusted-json';
import type { Calendar } from '../rules/working-time/calendar';
import { itemOfFile, nameInFile } from './blocks/block-file';
import { blockOf } from './blocks/block-item';
import { categories } from './category';
import { parseCalendar } from './parse-calendar';
import { parseItem, type Item, type Surroundings } from './parse-item';

/** Folders of what ships with the product. */
export const shippedItems = path.join(import.meta.dirname, 'items');
export const shippedCalendars = path.join(import.meta.dirname, 'calendars');
export const shippedBlocks = path.join(import.meta.dirname, 'blocks', 'shipped');

/** A calendar of many years has more to say than a form may. */
const LARGEST_DOCUMENT = 1024 * 1024;

/** The JSON files of a folder with their paths, in the order of their names. */
export function documentFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => path.join(folder, name));
}

/** @throws DocumentError, or UntrustedJsonError for what is no JSON */
export function loadItem(file: string, surroundings?: Surroundings): Item {
  return parseItem(readDocument(file), surroundings);
}

/** In the order of the catalog's shelves, and of their names on a shelf. */
export function loadItems(folder: string = shippedItems, surroundings?: Surroundings): readonly Item[] {
  const blocks = loadBlocks().map(({ block }) => block);
  const items = documentFiles(folder).map((file) => loadItem(file, { blocks, ...surroundings }));
  const shelf = ({ document }: Item): number => categories.indexOf(document.category);
  return items.sort((a, b) => shelf(a) - shelf(b));
}

export interface BlockInFile {
  readonly item: Item;
  readonly block: BlockDocument;
}

/** Every version of a block that a folder has. @throws as `loadItem` */
export function loadBlocks(folder: string = shippedBlocks): readonly BlockInFile[] {
  return documentFiles(folder).map(loadBlock);
}

/** @throws as `loadItem` */
export function loadBlock(file: string): BlockInFile {
  const content = readDocument(file) as Readonly<Record<string, unknown>>;
  const item = parseItem(itemOfFile(content));
  return { item, block: blockOf(item.document, nameInFile(content)) };
}

/** Calendars by key. */
export function loadCalendars(folder: string = shippedCalendars): ReadonlyMap<string, Calendar> {
  const calendars = documentFiles(folder).map((file) => parseCalendar(readDocument(file)));
  return new Map(calendars.map((calendar) => [calendar.document.key, calendar]));
}

/** @throws UntrustedJsonError E-901, E-902 */
export function readDocument(file: string): unknown {
  return readUntrustedJson(readFileSync(file, 'utf8'), { maxBytes: LARGEST_DOCUMENT });
}
