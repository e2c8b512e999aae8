/** Finds the form that a verb is to work with: in an item, alone, or from elsewhere. */
import { AuthorError } from '../../forms/author-error';
import type { AuthorFault } from '../../forms/author-error';
import type { FormDocument } from '../../forms/form-document';
import type { ForeignForm } from '../../forms/interchange/foreign-form';
import { foreignIn } from '../../forms/interchange/foreign-in';
import { localeOf } from '../../forms/locale';
import { parseForm } from '../../forms/parse-form';
import { blocksAround } from '../block-files';
import { CommandFailure, unreadable } from '../command-failure';
import { readInput } from '../input-files';
import { documentNamed } from '../item-files';

/** More than this is not even read as JSON. */
const MOST_BYTES = 16 * 1024 * 1024;

export type FormFile =
  | { readonly kind: 'item'; readonly file: string; readonly item: JsonObject; readonly form: unknown }
  | { readonly kind: 'form'; readonly file: string; readonly form: unknown }
  | {
      readonly kind: 'foreign';
      readonly file: string;
      readonly foreign: ForeignForm;
      readonly bare: boolean;
    };

type JsonObject = { readonly [key: string]: unknown };

/**
 * @param name key of a shipped item, a path, or - for standard input
 * @throws CommandFailure with exit code 2 for what cannot be read as a form of any kind
 */
export function readFormFile(name: string): FormFile {
  const file = name === '-' ? name : documentNamed(name, 'form');
  const content = readContent(file);
  if (isObject(content) && 'formwork' in content && 'form' in content)
    return { kind: 'item', file, item: content, form: content.form };
  if (isObject(content) && ['schema', 'layout', 'texts'].every((key) => key in content))
    return { kind: 'form', file, form: content };
  const found = foreignIn(content);
  if (!found)
    throw unreadable(`${file} holds no form: neither a JSON Schema nor a document with one.`, 'E-902');
  return { kind: 'foreign', file, ...found };
}

/** The document of a form of ours, its blocks expanded. @throws CommandFailure with exit code 1 for a form with mistakes, 2 for a foreign one */
export function ownForm(found: FormFile, locale: string): FormDocument {
  if (found.kind === 'foreign')
    throw unreadable(`${found.file} is a form from elsewhere: see formwork form import.`);
  try {
    return parsed(found);
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    const [first] = error.faults;
    const reader = localeOf(locale);
    throw new CommandFailure(
      1,
      `${found.file}, ${first.place}: ${first.message[reader]} ${first.remedy[reader]}`,
      first.code,
    );
  }
}

type OwnFormFile = Exclude<FormFile, { readonly kind: 'foreign' }>;

function parsed({ form, file }: OwnFormFile): FormDocument {
  return parseForm(form, undefined, blocksAround(file)).document;
}

/** Everything that its author must mend. */
export function faultsIn(found: OwnFormFile): readonly AuthorFault[] {
  try {
    parsed(found);
    return [];
  } catch (error) {
    if (error instanceof AuthorError) return error.faults;
    throw error;
  }
}

/** Limits of documents are judged by who knows them; here it only has to be JSON. */
function readContent(file: string): unknown {
  const text = readInput(file);
  if (text.length > MOST_BYTES) throw unreadable(`${file} is larger than ${MOST_BYTES} bytes.`, 'E-901');
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(`${file} is no JSON.`, 'E-902');
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
