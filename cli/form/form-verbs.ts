/** The verbs of `formwork form`. */
import type { Command } from 'commander';
import type { End } from '../command-failure';
import { addFormDiff } from './form-diff';
import { addFormExport } from './form-export';
import { addFormImport } from './form-import';
import { addFormLint } from './form-lint';
import { addFormRender } from './form-render';

export function addFormVerbs(form: Command, end: End): void {
  addFormLint(form, end);
  addFormDiff(form, end);
  addFormExport(form, end);
  addFormImport(form, end);
  addFormRender(form, end);
}
