/** Mistakes in the texts: fields without texts, options without labels, and the other way round. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { fieldTypeOf } from '../field-types/field-types';
import type { FieldSchema, FieldTexts, FormDocument } from '../form-document';
import { pointerTo } from '../json-pointer';

export function textFaults({ schema, texts }: FormDocument): readonly AuthorFault[] {
  const fields = Object.entries(schema.properties).flatMap(([key, field]) => {
    const own = Object.hasOwn(texts, key) ? texts[key] : undefined;
    return own ? labelFaults(key, field, own) : [authorFault('/texts', 'text-missing', { field: key })];
  });
  const strangers = Object.keys(texts)
    .filter((key) => !Object.hasOwn(schema.properties, key))
    .map((field) => authorFault(pointerTo('/texts', field), 'no-such-field', { field }));
  return [...fields, ...strangers];
}

function labelFaults(key: string, field: FieldSchema, texts: FieldTexts): readonly AuthorFault[] {
  const place = `${pointerTo('/texts', key)}/options`;
  const options = fieldTypeOf(field['x-type']).options?.(field) ?? [];
  const labels = Object.keys(texts.options ?? {});
  return [
    ...options
      .filter((option) => !labels.includes(option))
      .map((option) => authorFault(place, 'label-missing', { option })),
    ...labels
      .filter((option) => !options.includes(option))
      .map((option) => authorFault(pointerTo(place, option), 'no-such-option', { field: key, option })),
  ];
}
