/** An item, block or calendar document in a file: read, told apart, parsed, and in its canonical form. */
import path from 'node:path';
import { blockFileText, isBlockFile, itemOfFile, nameInFile } from '../catalog/blocks/block-file';
import { canonicalJson } from '../catalog/canonical-json';
import { DocumentError, type DocumentFault } from '../catalog/document-error';
import { itemSchema } from '../catalog/item-document';
import {
  documentFiles,
  readDocument,
  shippedBlocks,
  shippedCalendars,
  shippedItems,
} from '../catalog/load-items.server';
import { parseCalendar } from '../catalog/parse-calendar';
import { parseItem } from '../catalog/parse-item';
import { calendarSchema } from '../rules/working-time/calendar-document';
import { blocksAround } from './block-files';
import { readingFile } from './input-files';

/** A calendar's file is named by its key. */
const calendarKeys = documentFiles(shippedCalendars).map((file) => path.basename(file, '.json'));

export interface CheckedDocument {
  readonly file: string;
  readonly faults: readonly DocumentFault[];
  /** Only for a document without faults. */
  readonly canonical: string | null;
}

/** The files that were named or, where none was, those that ship with the product. */
export function documentsNamed(files: readonly string[]): readonly string[] {
  return files.length > 0 ? files : [shippedItems, shippedBlocks, shippedCalendars].flatMap(documentFiles);
}

/** @throws CommandFailure with exit code 2 for a file that cannot be read or is no JSON */
export function checkDocument(file: string): CheckedDocument {
  const document = readingFile(file, () => readDocument(file));
  try {
    if (isCalendar(document)) {
      const { document: parsed } = parseCalendar(document);
      return { file, faults: [], canonical: canonicalJson(parsed, calendarSchema) };
    }
    if (isBlockFile(document)) {
      const { written } = parseItem(itemOfFile(document));
      return { file, faults: [], canonical: blockFileText(written, nameInFile(document).version) };
    }
    const { written } = parseItem(document, { calendars: calendarKeys, blocks: blocksAround(file) });
    return { file, faults: [], canonical: canonicalJson(written, itemSchema) };
  } catch (error) {
    if (error instanceof DocumentError) return { file, faults: error.faults, canonical: null };
    throw error;
  }
}

/** Only calendars have a week; whatever is neither is judged as an item. */
function isCalendar(document: unknown): boolean {
  return typeof document === 'object' && document !== null && Object.hasOwn(document, 'week');
}
