/** Builds small form documents for tests: fields and rules as given, everything else as plain as can be. */
import type { FieldType } from '../field-types/field-type';
import { fieldTypes, isFieldType } from '../field-types/field-types';
import type { FieldSchema, FormDocument, FormRule } from '../form-document';
import { parseForm } from '../parse-form';
import type { FormModel } from '../form-model';
import { documentFields } from '../parsing/document-fields';

export interface SmallForm {
  readonly fields: Readonly<
    Record<string, Omit<FieldSchema, 'type'> & { readonly type?: FieldSchema['type'] }>
  >;
  readonly rules?: readonly FormRule[];
  readonly required?: readonly string[];
  readonly open?: boolean;
  /** Conditions over the requester, by field. */
  readonly ask?: Readonly<Record<string, unknown>>;
}

const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });

/** One step, a row for each field, labels `Label of key`; options are labelled `Option`. */
export function smallDocument({
  fields,
  rules = [],
  required = [],
  ask = {},
  open = false,
}: SmallForm): FormDocument {
  const properties = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, withType(field)]));
  const schema: FormDocument['schema'] = {
    type: 'object',
    properties,
    required: [...required],
    additionalProperties: open,
  };
  return {
    schema,
    layout: { steps: [{ id: 'only', title: both('Only'), rows: Object.keys(fields).map((key) => [key]) }] },
    texts: Object.fromEntries(
      [...documentFields({ schema }).values()].map(({ path, schema: field }) => [
        path,
        { label: both(`Label of ${path}`), ...labels(field) },
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

/** The field, and those in it, with the JSON types of their types. */
function withType(field: SmallForm['fields'][string]): FieldSchema {
  const name = field['x-type'];
  const type: Pick<FieldType, 'jsonType' | 'holds'> = isFieldType(name)
    ? fieldTypes[name]
    : { jsonType: 'string' };
  const own = { ...(type.jsonType ? { type: type.jsonType } : {}), ...field } as FieldSchema;
  if (!type.holds) return own;
  const inner = (schema: unknown): FieldSchema => withType(schema as FieldSchema);
  const { properties, items, prefixItems } = own;
  return {
    ...own,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, inner(each)])),
    }),
    ...(typeof items === 'object' && { items: inner(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(inner) }),
  };
}

function labels(schema: FieldSchema) {
  const name = schema['x-type'];
  const type: FieldType | undefined = isFieldType(name) ? fieldTypes[name] : undefined;
  const options = type?.options?.(schema) ?? [];
  return options.length > 0
    ? { options: Object.fromEntries(options.map((option) => [option, both(`Option ${option}`)])) }
    : {};
}
