/**
 * Puts blocks in their places: a field of type `block` becomes a group with the block's fields, and the block's texts,
 * rules, layout and access become those of the form, under the path of the field.
 */
import type { Condition, Json } from '../rules/conditions/condition';
import { authorFault, throwFaults } from './author-error';
import { isObject } from './document-shape';
import { childPath, keysOf, pathWithin } from './field-path';
import type { FieldSchema, FormDocument, FormRule } from './form-document';
import { fieldEffects } from './form-rule';
import { pointerTo } from './json-pointer';

/**
 * A shared group of fields. Paths in it begin at the block; its conditions read its own answers as `answers`, too.
 * A block holds no other blocks.
 */
export interface BlockDocument {
  readonly key: string;
  readonly version: number;
  /** Of type `group`. */
  readonly schema: FieldSchema;
  readonly texts: FormDocument['texts'];
  readonly rules: readonly FormRule[];
  readonly layout?: { readonly rows: string[][] };
  readonly access: FormDocument['access']['fields'];
}

/** The blocks that there are, by key and version. */
export type BlockSource = (key: string, version: number) => BlockDocument | undefined;

export const noBlocks: BlockSource = () => undefined;

/** @throws AuthorError E-401 for a block that there is not */
export function withBlocks(form: FormDocument, blocks: BlockSource): FormDocument {
  const uses = blockUses(form.schema.properties, '', '/schema/properties');
  if (uses.length === 0) return form;
  const found = uses.map((use) => ({ ...use, block: blocks(use.key, use.version) }));
  throwFaults(
    found
      .filter(({ block }) => !block)
      .map(({ key, version, place }) => authorFault(place, 'block-unknown', { block: key, version })),
  );
  return found.reduce((made, { path, block }) => (block ? expanded(made, path, block) : made), form);
}

interface BlockUse {
  readonly path: string;
  readonly place: string;
  readonly key: string;
  readonly version: number;
}

/** Where a form uses blocks: at the top and in groups. */
function blockUses(
  properties: Readonly<Record<string, unknown>>,
  around: string,
  place: string,
): readonly BlockUse[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    if (!isObject(field)) return [];
    const path = childPath(around, name);
    const at = pointerTo(place, name);
    const { 'x-type': type, 'x-block': key, 'x-block-version': version, properties: inner } = field;
    if (type === 'block') return [{ path, place: at, key: String(key), version: Number(version) }];
    return type === 'group' && isObject(inner) ? blockUses(inner, path, `${at}/properties`) : [];
  });
}

function expanded(form: FormDocument, path: string, block: BlockDocument): FormDocument {
  const { schema, texts, rules, access, layout } = form;
  const under = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(entries).map(([inner, value]) => [pathWithin(path, inner), value]));
  const properties = mapField(schema.properties, path, (field) => ({
    ...block.schema,
    ...withoutType(field),
  }));
  return {
    ...form,
    schema: { ...schema, properties },
    texts: { ...under(block.texts), ...texts },
    rules: [...rules, ...block.rules.map((rule) => ruleUnder(path, rule))],
    access: { ...access, fields: { ...under(block.access), ...access.fields } },
    layout: block.layout ? { ...layout, inside: { ...layout.inside, [path]: block.layout } } : layout,
  };
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

/** A rule of the block as one of the form: its id, what it touches and what it reads lie under the path. */
function ruleUnder(path: string, rule: FormRule): FormRule {
  const { offer, set, messages } = rule;
  const under = (field: string): string => pathWithin(path, field);
  const keyed = <Value>(entries: Readonly<Record<string, Value>>, value: (each: Value) => Value) =>
    Object.fromEntries(Object.entries(entries).map(([field, each]) => [under(field), value(each)]));
  const read = (condition: unknown): unknown => conditionUnder(path, condition as Condition);
  const lists = fieldEffects.flatMap((effect) => {
    const fields = rule[effect];
    return fields ? [[effect, fields.map(under)] as const] : [];
  });
  return {
    ...rule,
    id: `${path}:${rule.id}`,
    when: read(rule.when),
    ...Object.fromEntries(lists),
    ...(offer && { offer: keyed(offer, (options) => options) }),
    ...(set && { set: keyed(set, read) }),
    ...(messages && {
      messages: messages.map((each) => ({ ...each, at: each.at === null ? path : under(each.at) })),
    }),
  };
}

const ANSWERS = 'answers.';

/** Paths of answers stand where `var` names them, or key by key where `exists` and `val` do. */
function conditionUnder(path: string, condition: Json): Json {
  if (condition === null || typeof condition !== 'object') return condition;
  if (isList(condition)) return condition.map((part) => conditionUnder(path, part));
  return Object.fromEntries(
    Object.entries(condition).map(([name, operands]) => {
      if (name === 'var') return [name, readUnder(path, operands)];
      if ((name === 'exists' || name === 'val') && isList(operands) && operands[0] === 'answers')
        return [name, ['answers', ...keysOf(path), ...operands.slice(1)]];
      return [name, conditionUnder(path, operands)];
    }),
  );
}

function readUnder(path: string, read: Json): Json {
  if (isList(read))
    return read.map((part, at) => (at === 0 ? readUnder(path, part) : conditionUnder(path, part)));
  return typeof read === 'string' && read.startsWith(ANSWERS)
    ? ANSWERS + pathWithin(path, read.slice(ANSWERS.length))
    : read;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
