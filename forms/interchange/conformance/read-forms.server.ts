/** Reads a folder of foreign forms. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ForeignForm } from '../foreign-form';
import { foreignIn } from '../foreign-in';

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
      form: foreignIn(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))?.foreign ?? { schema: null },
    }));
}
