/** What a form says about reading its answers: which are classified, and by whom each may be read. */
import type { Json } from '../rules/conditions/condition';
import { isObject } from './document-shape';
import { childPath, keysOf } from './field-path';
import type { FormField } from './field-types/field-type';
import type { FormModel } from './form-model';
import { allFields } from './form-tree';
import { ownEntry } from './own-entry';
import { joinPath } from '../rules/conditions/fact-path';

/**
 * Fields whose answers are encrypted wherever they are stored, in the order of the page: those that are classified
 * themselves, and those in which a classified field lies.
 */
export function classifiedKeys(model: FormModel): readonly string[] {
  return [...model.fields.values()]
    .filter((field) => allFields([field]).some((each) => isClassified(each.field.schema['x-classification'])))
    .map(({ key }) => key);
}

function isClassified(classification: string | undefined): boolean {
  return classification === 'confidential' || classification === 'sensitive';
}

/**
 * Reader words (docs/access.md) of a field: its own, else those of what it lies in, else the form's. Nobody reads a
 * field that the form does not have.
 */
export function readersOf(model: FormModel, path: string): readonly string[] {
  if (!model.byPath.has(path)) return [];
  const { read, fields } = model.document.access;
  const keys = keysOf(path);
  const around = keys.map((_, at) => joinPath(keys.slice(0, keys.length - at)));
  return around.map((each) => ownEntry(fields, each)?.read).find((words) => words !== undefined) ?? read;
}

/** The fields that are read by whoever reads a field: what it lies in, as far as neither names readers of its own. */
export function readWith(model: FormModel, path: string): readonly string[] {
  const keys = keysOf(path);
  const around = keys.map((_, at) => joinPath(keys.slice(0, keys.length - at)));
  const own = around.findIndex((each) => ownEntry(model.document.access.fields, each)?.read !== undefined);
  return own < 0 ? around : around.slice(0, own + 1);
}

/**
 * An answer without what lies in it and may not be read; undefined where the answer itself may not be.
 * @param mayRead whether the field at a path (`devices.*.price`) may be read
 */
export function readablePart(
  field: FormField,
  path: string,
  value: Json,
  mayRead: (path: string) => boolean,
): Json | undefined {
  if (!mayRead(path)) return undefined;
  const { parts = [], item } = field;
  if (Array.isArray(value) && (item || parts.length > 0)) {
    const entries: readonly Json[] = value;
    return entries.map((entry, at) => {
      const inner = parts[at] ?? item;
      return inner ? (readablePart(inner, childPath(path, inner.key), entry, mayRead) ?? null) : null;
    });
  }
  if (field.schema['x-type'] !== 'group' || !isObject(value)) return value;
  const answers = value as Readonly<Record<string, Json>>;
  return Object.fromEntries(
    parts.flatMap((part) => {
      const inner = answers[part.key];
      const readable =
        inner === undefined ? undefined : readablePart(part, childPath(path, part.key), inner, mayRead);
      return readable === undefined ? [] : [[part.key, readable] as const];
    }),
  );
}
