/** Finds the field that an answer belongs to, and how it is called where it stands: “Devices › 2 › Kind”. */
import { childPath, EACH } from './field-path';
import type { FormField } from './field-types/field-type';
import { keysIn } from './json-pointer';
import { textIn } from './locale';

export interface FoundField {
  /** Undefined where there is no such field. */
  readonly field: FormField | undefined;
  /** Path in the document: `devices.*.kind`. */
  readonly path: string;
  /** In the reader's language, with what it lies in; the keys where there is no such field. */
  readonly label: string;
}

/** @param pointer JSON pointer into the answers */
export function fieldAt(fields: readonly FormField[], pointer: string, locale: string): FoundField {
  const keys = keysIn(pointer);
  const labels: string[] = [];
  let inside: readonly FormField[] = fields;
  let around: FormField | undefined;
  let path = '';
  for (const key of keys) {
    const own = inside.find((field) => field.key === key);
    const field: FormField | undefined = own ?? around?.item;
    if (!field)
      return around && isLeaf(around) ? { field: around, path, label: labels.join(' › ') } : unknown(keys);
    const isEntry = field.key === EACH || around?.schema['x-type'] === 'tuple';
    labels.push(isEntry ? String(Number(key) + 1) : textIn(field.texts.label, locale));
    path = childPath(path, field.key);
    inside = field.parts ?? [];
    around = field;
  }
  return { field: around, path, label: labels.join(' › ') };
}

/** A pointer may go on into an answer that is made of parts. */
function isLeaf({ parts, item }: FormField): boolean {
  return !parts && !item;
}

function unknown(keys: readonly string[]): FoundField {
  return { field: undefined, path: '', label: keys.join(' › ') };
}
