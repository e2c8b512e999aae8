/** Reads a folder of foreign forms. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ForeignForm } from '../foreign-form';

export interface ForeignFile {
  /** Path of the file within the folder. */
  readonly file: string;
  /** The folder that it lies in, within the folder. */
  readonly kind: string;
  readonly form: ForeignForm;
}

/** The forms of a folder and of the folders in it, in the order of their names: schemas alone, or with `uiSchema` and `formData`. */
export function readForms(folder: string): readonly ForeignFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      file,
      kind: path.dirname(file),
      form: asForeign(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
    }));
}

/** A document with a `schema` in it, or a bare schema. */
export function asForeign(content: unknown): ForeignForm {
  return isObject(content) && isSchema(content.schema) && !('type' in content) && !('$schema' in content)
    ? { schema: content.schema, uiSchema: content.uiSchema, formData: content.formData }
    : { schema: content };
}

function isSchema(value: unknown): boolean {
  return isObject(value) || typeof value === 'boolean';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
