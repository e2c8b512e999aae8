/** Builds small form documents for tests: fields and rules as given, everything else as plain as can be. */
import type { FieldType } from '../field-types/field-type';
import { fieldTypes, isFieldType } from '../field-types/field-types';
import type { FieldSchema, FormDocument, FormRule } from '../form-document';
import { parseForm } from '../parse-form';
import type { FormModel } from '../form-model';

export interface SmallForm {
  readonly fields: Readonly<
    Record<string, Omit<FieldSchema, 'type'> & { readonly type?: FieldSchema['type'] }>
  >;
  readonly rules?: readonly FormRule[];
  readonly required?: readonly string[];
  /** Conditions over the requester, by field. */
  readonly ask?: Readonly<Record<string, unknown>>;
}

const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });

/** One step, a row for each field, labels `Label of key`; options are labelled `Option`. */
export function smallDocument({ fields, rules = [], required = [], ask = {} }: SmallForm): FormDocument {
  const properties = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, withType(field)]));
  return {
    schema: { type: 'object', properties, required: [...required], additionalProperties: false },
    layout: { steps: [{ id: 'only', title: both('Only'), rows: Object.keys(fields).map((key) => [key]) }] },
    texts: Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [
        key,
        { label: both(`Label of ${key}`), ...labels(schema) },
      ]),
    ),
    rules: [...rules],
    access: {
      read: ['role:hr'],
      fields: Object.fromEntries(Object.entries(ask).map(([key, condition]) => [key, { ask: condition }])),
    },
  };
}

export function smallForm(form: SmallForm): FormModel {
  return parseForm(smallDocument(form));
}

function withType(field: SmallForm['fields'][string]): FieldSchema {
  const name = field['x-type'];
  const type = isFieldType(name) ? fieldTypes[name].jsonType : 'string';
  return { ...(type ? { type } : {}), ...field } as FieldSchema;
}

function labels(schema: FieldSchema) {
  const name = schema['x-type'];
  const type: FieldType | undefined = isFieldType(name) ? fieldTypes[name] : undefined;
  const options = type?.options?.(schema) ?? [];
  return options.length > 0
    ? { options: Object.fromEntries(options.map((option) => [option, both(`Option ${option}`)])) }
    : {};
}
