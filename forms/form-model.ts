/** The form model: a document that has been parsed, so that nothing below has to doubt it. */
import { compositeKind, innerFields } from './composites/inner-fields';
import { isBlankAnswer } from './emptiness';
import { childPath, EACH } from './field-path';
import type { FormField } from './field-types/field-type';
import type { FieldSchema, FieldTexts, FormDocument } from './form-document';
import { keysOnStep } from './form-steps';
import { allFields } from './form-tree';
import { ownEntry } from './own-entry';

export interface FormModel {
  /** As its author wrote it, checked; blocks have become groups. */
  readonly document: FormDocument;
  /** By key, in the order of the page; what lies inside them is theirs. */
  readonly fields: ReadonlyMap<string, FormField>;
  /** Every field by its path, those inside others too. */
  readonly byPath: ReadonlyMap<string, FormField>;
}

/** Keywords that say which fields lie inside: the field's parts say it below. */
const describingInside: ReadonlySet<string> = new Set(['properties', 'items', 'prefixItems', 'required']);

/** Brings the fields of a checked document together, in the order of its steps and rows. */
export function modelOf(document: FormDocument): FormModel {
  const { properties, required } = document.schema;
  const always = new Set(required);
  const fields = new Map<string, FormField>();
  for (const key of document.layout.steps.flatMap(keysOnStep)) {
    const schema = properties[key];
    if (schema)
      fields.set(key, fieldAt(document, childPath('', key), { key, schema, required: always.has(key) }));
  }
  return {
    document,
    fields,
    byPath: new Map(allFields(fields.values()).map(({ path, field }) => [path, field])),
  };
}

/** A field with what lies inside it. Entries of lists without texts of their own are called as their list is. */
function fieldAt(
  document: FormDocument,
  path: string,
  { key, schema, required }: Pick<FormField, 'key' | 'schema' | 'required'>,
  around?: FieldTexts,
): FormField {
  const texts = ownEntry(document.texts, path) ?? nameOnly(around);
  const kind = compositeKind(schema);
  if (kind === undefined) return { key, schema, texts, required };
  const inner = innerFields(schema).map((each) =>
    fieldAt(
      document,
      childPath(path, each.key),
      { ...each, schema: blankWithin(schema, each.schema) },
      kind === 'group' ? undefined : texts,
    ),
  );
  const own = Object.entries(schema).filter(([keyword]) => !describingInside.has(keyword));
  const rows = ownEntry(document.layout.inside ?? {}, path)?.rows;
  const parts = inner.filter((each) => each.key !== EACH);
  const item = inner.find((each) => each.key === EACH);
  return {
    key,
    schema: Object.fromEntries(own) as FieldSchema,
    texts,
    required,
    ...(kind !== 'list' && { parts: rows ? inOrderOf(rows.flat(), parts) : parts }),
    ...(kind !== 'group' && item && { item }),
    ...(rows && { rows }),
  };
}

/** Where a group or list may be blank, so may what lies in it. */
function blankWithin(around: FieldSchema, schema: FieldSchema): FieldSchema {
  return isBlankAnswer(around) ? { 'x-blank': 'answer', ...schema } : schema;
}

function nameOnly(texts: FieldTexts | undefined): FieldTexts {
  if (!texts) throw new Error('A field without texts has passed the parser.');
  const { label, options } = texts;
  return { label, ...(options && { options }) };
}

function inOrderOf(keys: readonly string[], fields: readonly FormField[]): readonly FormField[] {
  return keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);
}
