/** The fields of a document with where each stands in the answers, and the rules that bear on it. */
import { compositeKind, innerFields } from '../../composites/inner-fields';
import { childPath, EACH } from '../../field-path';
import type { FieldSchema, FormDocument, FormRule } from '../../form-document';
import { foreignName } from '../foreign-names';
import type { Step } from './plain-schema';

export interface ExportField {
  readonly path: string;
  readonly key: string;
  readonly name: string;
  readonly schema: FieldSchema;
  readonly required: boolean;
  readonly parent: ExportField | undefined;
  /** The row that it lies in, by path: `devices.*`; empty for none. */
  readonly scope: string;
  /** From the row, or from the form. */
  readonly steps: readonly Step[];
  readonly inner: readonly ExportField[];
}

export type FieldTable = ReadonlyMap<string, ExportField>;

export function fieldTable({ schema }: FormDocument): FieldTable {
  const table = new Map<string, ExportField>();
  for (const [key, field] of Object.entries(schema.properties))
    enter(table, { key, field, required: schema.required.includes(key), parent: undefined });
  return table;
}

interface Entering {
  readonly key: string;
  readonly field: FieldSchema;
  readonly required: boolean;
  readonly parent: ExportField | undefined;
}

function enter(table: Map<string, ExportField>, { key, field, required, parent }: Entering): ExportField {
  const name = foreignName(key, field);
  const path = childPath(parent?.path ?? '', key);
  const isRow = key === EACH && parent !== undefined;
  const steps = isRow ? [] : [...(parent?.steps ?? []), stepTo(parent, key, name)];
  const inner: ExportField[] = [];
  const scope = isRow ? path : (parent?.scope ?? '');
  const made: ExportField = { path, key, name, schema: field, required, parent, scope, steps, inner };
  table.set(path, made);
  for (const child of innerFields(field))
    inner.push(enter(table, { key: child.key, field: child.schema, required: child.required, parent: made }));
  return made;
}

function stepTo(parent: ExportField | undefined, key: string, name: string): Step {
  const step = parent && compositeKind(parent.schema) === 'tuple' ? { place: Number(key) } : { name };
  return parent?.schema['x-nullable'] ? { ...step, fromNull: true } : step;
}

/** Whether it is one of several fields for one entry, of which the one that is shown has the answer. */
export function sharesName(table: FieldTable, { parent, name, path }: ExportField): boolean {
  const beside = parent?.inner ?? [...table.values()].filter((field) => !field.parent);
  return beside.some((field) => field.name === name && field.path !== path);
}

/** Steps from the form to a row, where it lies in no other row. */
export function stepsToRow(table: FieldTable, scope: string): readonly Step[] | undefined {
  if (scope === '') return [];
  const list = table.get(scope)?.parent;
  if (!list) return undefined;
  const outer = stepsToRow(table, list.scope);
  return outer && [...outer, ...list.steps, 'each'];
}

export type ListEffect = 'show' | 'hide' | 'require' | 'optional' | 'clear';

export function rulesWith(rules: readonly FormRule[], effect: ListEffect, path: string): readonly FormRule[] {
  return rules.filter((rule) => rule[effect]?.includes(path));
}
