/** The form model: a document that has been parsed, so that nothing below has to doubt it. */
import type { FieldTexts, FormDocument } from './form-document';
import type { FormField } from './field-types/field-type';

export interface FormModel {
  /** As its author wrote it, checked. */
  readonly document: FormDocument;
  /** By key, in the order of the page. */
  readonly fields: ReadonlyMap<string, FormField>;
}

/** Brings the fields of a checked document together, in the order of its steps and rows. */
export function modelOf(document: FormDocument): FormModel {
  const { properties, required } = document.schema;
  const always = new Set(required);
  const fields = new Map<string, FormField>();
  for (const key of document.layout.steps.flatMap((step) => step.rows.flat())) {
    const schema = properties[key];
    const texts: FieldTexts | undefined = document.texts[key];
    if (schema && texts) fields.set(key, { key, schema, texts, required: always.has(key) });
  }
  return { document, fields };
}
