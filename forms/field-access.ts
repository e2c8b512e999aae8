/** What a form says about reading its answers: which are classified, and by whom each may be read. */
import type { FormModel } from './form-model';

/** Fields whose answers are encrypted wherever they are stored, in the order of the page. */
export function classifiedKeys(model: FormModel): readonly string[] {
  return [...model.fields.values()]
    .filter(({ schema }) => isClassified(schema['x-classification']))
    .map(({ key }) => key);
}

function isClassified(classification: string | undefined): boolean {
  return classification === 'confidential' || classification === 'sensitive';
}

/** Reader words (docs/access.md) of a field; nobody reads a field that the form does not have. */
export function readersOf(model: FormModel, key: string): readonly string[] {
  if (!model.fields.has(key)) return [];
  const { read, fields } = model.document.access;
  const own = Object.hasOwn(fields, key) ? fields[key]?.read : undefined;
  return own ?? read;
}
