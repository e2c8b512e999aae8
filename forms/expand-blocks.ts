/**
 * Puts blocks in their places: a field of type `block` becomes a group with the block's fields, and the block's texts,
 * rules, layout and access become those of the form, under the path of the field.
 */
import { authorFault, throwFaults } from './author-error';
import { isObject } from './document-shape';
import type { FormDraft } from './editing/form-draft';
import { renamedInForm } from './editing/form-mentions';
import { childPath, pathWithin } from './field-path';
import type { FieldSchema, FormDocument } from './form-document';
import { keysOnStep, sectionsOf } from './form-steps';
import { pointerTo } from './json-pointer';

/** A version of a block, by name. */
export interface BlockName {
  readonly key: string;
  readonly version: number;
}

/**
 * A shared group of fields: they are those of a form of one step. Its conditions read its own answers as `answers`;
 * it holds no other blocks. Fields that do not name their readers have those of the form that the block is put in.
 */
export interface BlockDocument extends BlockName {
  readonly form: FormDocument;
}

/** The type of a field that stands for a block. */
export const BLOCK = 'block';

/** Where a form uses a block. */
export interface BlockUse extends BlockName {
  /** Of the field. */
  readonly path: string;
  /** A JSON pointer into the form. */
  readonly place: string;
}

/** @throws AuthorError E-401 for a block that there is not */
export function withBlocks(form: FormDocument, blocks: readonly BlockDocument[]): FormDocument {
  throwFaults(
    blockUses(form)
      .filter((use) => !named(use, blocks))
      .map(({ key, version, place }) => authorFault(place, 'block-unknown', { block: key, version })),
  );
  return withKnownBlocks(form, blocks);
}

/** A form, perhaps a draft, with its blocks expanded, but for those that there are not. */
export function withKnownBlocks<Form extends FormDocument | FormDraft>(
  form: Form,
  blocks: readonly BlockDocument[],
): Form {
  const made = blockUses(form).reduce<FormDocument>(
    (each, { path, ...use }) => {
      const block = named(use, blocks);
      return block ? expanded(each, path, block) : each;
    },
    form as unknown as FormDocument,
  );
  return made as unknown as Form;
}

function named({ key, version }: BlockName, blocks: readonly BlockDocument[]): BlockDocument | undefined {
  return blocks.find((each) => each.key === key && each.version === version);
}

/** Where a form uses blocks: at the top and in groups. The form may be a draft. */
export function blockUses({ schema }: Pick<FormDraft | FormDocument, 'schema'>): readonly BlockUse[] {
  return usesIn(schema.properties, '', '/schema/properties');
}

function usesIn(
  properties: Readonly<Record<string, unknown>>,
  around: string,
  place: string,
): readonly BlockUse[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    if (!isObject(field)) return [];
    const path = childPath(around, name);
    const at = pointerTo(place, name);
    const { 'x-type': type, 'x-block': key, 'x-block-version': version, properties: inner } = field;
    if (type === BLOCK) return [{ path, place: at, key: String(key), version: Number(version) }];
    return type === 'group' && isObject(inner) ? usesIn(inner, path, `${at}/properties`) : [];
  });
}

function expanded(form: FormDocument, path: string, block: BlockDocument): FormDocument {
  const { schema, texts, rules, access, layout } = form;
  const inner = formUnder(block.form, path);
  const properties = mapField(schema.properties, path, (field) => ({
    ...groupOf(inner),
    ...withoutType(field),
  }));
  const rows = block.form.layout.steps.flatMap(sectionsOf).flatMap((section) => section.rows);
  return {
    ...form,
    schema: { ...schema, properties },
    texts: { ...inner.texts, ...texts },
    rules: [...rules, ...inner.rules.map((rule) => ({ ...rule, id: `${path}:${rule.id}` }))],
    access: { ...access, fields: { ...readersWithin(inner, path), ...access.fields } },
    layout: { ...layout, inside: { ...layout.inside, ...inner.layout.inside, [path]: { rows } } },
  };
}

/** The form of a block with its fields named by where they come to stand. */
function formUnder(form: FormDocument, path: string): FormDocument {
  const under = (field: string): string => pathWithin(path, field);
  const named = renamedInForm(form as unknown as FormDraft, {
    belonging: under,
    depending: under,
  }) as unknown as FormDocument;
  return {
    ...named,
    rules: named.rules.map(({ messages, ...rule }) => ({
      ...rule,
      ...(messages && { messages: messages.map((each) => ({ ...each, at: each.at ?? path })) }),
    })),
  };
}

function groupOf({ schema: { properties, required } }: FormDocument): FieldSchema {
  return { 'x-type': 'group', type: 'object', properties, required } as FieldSchema;
}

/** Who reads the block's answers; where it says so for all of them, its fields do each. */
function readersWithin(
  { access: { read, fields }, layout }: FormDocument,
  path: string,
): FormDocument['access']['fields'] {
  if (read.length === 0) return fields;
  const outer = layout.steps.flatMap(keysOnStep);
  const named = outer.map((field) => [field, { read, ...fields[field] }] as const);
  return { ...fields, ...Object.fromEntries(named.filter(([field]) => field !== path)) };
}

/** The field's own words about the block stay with the group that it becomes. */
function withoutType(field: FieldSchema): Partial<FieldSchema> {
  return Object.fromEntries(
    Object.entries(field).filter(([keyword]) => keyword !== 'x-type' && keyword !== 'type'),
  );
}

function mapField(
  properties: Readonly<Record<string, FieldSchema>>,
  path: string,
  change: (field: FieldSchema) => FieldSchema,
  around = '',
): Record<string, FieldSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, field]) => {
      const own = childPath(around, key);
      if (own === path) return [key, change(field)];
      if (!path.startsWith(`${own}.`)) return [key, field];
      const inner = (field.properties ?? {}) as Readonly<Record<string, FieldSchema>>;
      return [key, { ...field, properties: mapField(inner, path, change, own) }];
    }),
  );
}
