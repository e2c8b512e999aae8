/** Mistakes in the texts: fields without texts, options without labels, and the other way round. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { fieldTypeOf } from '../field-types/field-types';
import type { FieldSchema, FieldTexts, FormDocument } from '../form-document';
import { pointerTo } from '../json-pointer';
import { ownEntry } from '../own-entry';
import type { DocumentFields } from './document-fields';

export function textFaults({ texts }: FormDocument, fields: DocumentFields): readonly AuthorFault[] {
  const own = [...fields].flatMap(([path, { schema, around }]) => {
    // An entry of a list is called as the list is.
    const named = ownEntry(texts, path) || around === undefined ? path : around;
    const found = ownEntry(texts, named);
    if (!found) return around === undefined ? [authorFault('/texts', 'text-missing', { field: path })] : [];
    return labelFaults(named, schema, found);
  });
  const strangers = Object.keys(texts)
    .filter((path) => !fields.has(path) && !path.startsWith('x-'))
    .map((field) => authorFault(pointerTo('/texts', field), 'no-such-field', { field }));
  return [...own, ...strangers];
}

function labelFaults(path: string, field: FieldSchema, texts: FieldTexts): readonly AuthorFault[] {
  const place = `${pointerTo('/texts', path)}/options`;
  const type = fieldTypeOf(field['x-type']);
  // A list may have the labels of its entries' options, a constant one of its value.
  if (type.holds || type.fixed) return [];
  const options = type.options?.(field) ?? [];
  const labels = Object.keys(texts.options ?? {});
  return [
    ...options
      .filter((option) => !labels.includes(option))
      .map((option) => authorFault(place, 'label-missing', { option })),
    ...labels
      .filter((option) => !options.includes(option))
      .map((option) => authorFault(pointerTo(place, option), 'no-such-option', { field: path, option })),
  ];
}
