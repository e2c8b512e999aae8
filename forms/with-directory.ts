/** Puts the entries of the organisation's directory into the fields that are answered with one of them. */
import type { LocalizedText } from '../rules/conditions/condition';
import type { FieldType, FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import { innerOf } from './form-tree';
import type { FieldTexts } from './form-document';
import type { SpecialisedForm } from './specialised-form';

export interface DirectoryEntry {
  readonly key: string;
  readonly title: LocalizedText;
}

export type DirectoryName = NonNullable<FieldType['directory']>;

/** In the order in which they are offered. A list that is absent is not known, and any key is taken for an entry. */
export type Directory = { readonly [Name in DirectoryName]?: readonly DirectoryEntry[] };

/** Which lists the fields of a form are answered from, those inside others too. */
export function directoriesAsked(fields: Iterable<FormField>): ReadonlySet<DirectoryName> {
  return new Set(
    [...fields].flatMap((field) => [...ownDirectory(field), ...directoriesAsked(innerOf(field))]),
  );
}

/** The same form where it asks for no entry. */
export function withDirectory(form: SpecialisedForm, directory: Directory): SpecialisedForm {
  if (directoriesAsked(form.fields).size === 0) return form;
  return { ...form, fields: form.fields.map((field) => filled(field, directory)) };
}

function filled(field: FormField, directory: Directory): FormField {
  const { parts, item } = field;
  const inner = {
    ...(parts && { parts: parts.map((part) => filled(part, directory)) }),
    ...(item && { item: filled(item, directory) }),
  };
  const [name] = ownDirectory(field);
  const entries = name && directory[name];
  if (!entries) return { ...field, ...inner };
  return {
    ...field,
    schema: { ...field.schema, enum: entries.map(({ key }) => key) },
    texts: { ...field.texts, options: labelsOf(entries) },
  };
}

function ownDirectory({ schema }: FormField): readonly DirectoryName[] {
  const { directory } = fieldTypeOf(schema['x-type']);
  return directory ? [directory] : [];
}

/** Titles of the directory are kept in every locale of the product. */
function labelsOf(entries: readonly DirectoryEntry[]): FieldTexts['options'] {
  return Object.fromEntries(entries.map(({ key, title }) => [key, title])) as FieldTexts['options'];
}
