/** Writes fields and their conditions as a form document. */
import type { Condition } from '../../../rules/conditions/condition';
import { canonicalText } from '../../canonical-text';
import { childPath, EACH } from '../../field-path';
import type { FieldSchema, FieldTexts, FormDocument, FormRule } from '../../form-document';
import type { JsonObject } from '../json-value';
import { all, test } from './condition';
import type { Cond } from './condition';
import { logicOf } from './condition-logic';
import type { Described, Scopes } from './condition-logic';
import { bothLocales } from './field-words';
import { faultText } from './fault-text';
import type { ImportRun } from './import-run';
import type { FieldNode, ObjectNode } from './nodes';
import type { Fault } from './object-parts';

export interface FormWords {
  readonly title: string;
  readonly help: string | undefined;
  /** Keys of the form's own that begin with `x-`. */
  readonly own: JsonObject;
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

export function writeDocument(run: ImportRun, root: ObjectNode, words: FormWords): FormDocument {
  const writer = new DocumentWriter(run, root);
  const { properties, required } = writer.object(root, '');
  const rows = root.fields.map(({ key }) => [key]);
  const help = words.help;
  const section = {
    id: 'about',
    columns: 1 as const,
    rows,
    ...(help !== undefined && { help: bothLocales(help) }),
  };
  const step = { id: 'form', title: bothLocales(words.title) };
  return {
    schema: {
      $schema: DRAFT,
      type: 'object',
      properties: properties as FormDocument['schema']['properties'],
      required: [...required],
      additionalProperties: root.open,
      'x-foreign': true,
      ...words.own,
    } as FormDocument['schema'],
    layout: { steps: [help === undefined ? { ...step, rows } : { ...step, rows: [], sections: [section] }] },
    texts: writer.texts,
    rules: writer.rules(),
    access: { read: [], fields: {} },
  };
}

class DocumentWriter {
  readonly texts: Record<string, FieldTexts> = {};
  private readonly effects = new Map<string, Omit<FormRule, 'id'>>();
  private readonly scopes: Scopes;

  constructor(
    private readonly run: ImportRun,
    root: ObjectNode,
  ) {
    const form: Described = { kinds: new Set(['object']), schema: {}, group: root };
    this.scopes = new Map([[root.place.scope.id, form], ...rowsIn(root.fields)]);
  }

  /** Rules with the same condition are one. */
  rules(): FormRule[] {
    return [...this.effects.values()].map((rule, at) => ({ id: `rule-${at + 1}`, ...rule }));
  }

  object(
    node: ObjectNode,
    path: string,
  ): { properties: Record<string, FieldSchema>; required: readonly string[] } {
    const properties: Record<string, FieldSchema> = {};
    for (const field of node.fields) properties[field.key] = this.field(field, childPath(path, field.key));
    const keysOf = (name: string) => node.fields.filter((field) => field.name === name).map(({ key }) => key);
    const required: string[] = [];
    for (const { name, when } of node.requiredWhen) {
      const keys = keysOf(name);
      if (when.op === 'fixed') required.push(...(when.holds ? keys : []));
      else this.add(when, node.at, { require: keys.map((key) => childPath(path, key)) });
    }
    for (const fault of node.faults) this.fault(node, fault, path);
    return { properties, required };
  }

  private field(field: FieldNode, path: string): FieldSchema {
    this.texts[path] = field.texts;
    if (field.shownWhen) this.add(field.shownWhen, field.at, { show: [path] });
    for (const { when, options } of field.offers ?? [])
      this.add(when, field.at, { offer: { [path]: [...options] } });
    if (field.readOnly) this.add({ op: 'fixed', holds: true }, field.at, { readOnly: [path] });
    return { ...field.schema, ...this.inner(field, path) } as unknown as FieldSchema;
  }

  private inner({ group, items, prefix }: FieldNode, path: string): Partial<FieldSchema> {
    if (group) {
      const { properties, required } = this.object(group, path);
      return { properties, required: [...required], additionalProperties: group.open };
    }
    const entries = prefix?.map((field) => this.field(field, childPath(path, field.key)));
    return {
      ...(entries && { prefixItems: entries }),
      ...(items !== undefined && { items: items && this.field(items, `${path}.${EACH}`) }),
    };
  }

  /** Inside a group or a row it can only be judged where that is there. */
  private fault(node: ObjectNode, { when, title, keyword, at }: Fault, path: string): void {
    const isInside = node.place.names.length > 0;
    const guarded: Cond = isInside ? all([test(node.place, { is: 'present' }), when]) : when;
    const text = faultText(keyword, title);
    this.add(guarded, at, { messages: [{ at: path === '' ? null : path, level: 'error', text }] });
  }

  private add(when: Cond, at: string, effect: Partial<FormRule>): void {
    const logic: Condition | undefined = logicOf(when, this.scopes);
    if (logic === undefined) return this.run.refuse(at, 'if');
    if (logic === false && !effect.show) return;
    const scope = scopeOf(when);
    const key = `${scope} ${canonicalText(logic)}`;
    const before = this.effects.get(key) ?? { when: logic as FormRule['when'] };
    this.effects.set(key, merged(before, effect));
  }
}

/** Conditions of different rows read alike and are not the same. */
function scopeOf(when: Cond): string {
  if (when.op === 'test') return when.place.scope.id;
  if (when.op === 'not') return scopeOf(when.part);
  return when.op === 'fixed' || !when.parts[0] ? '' : scopeOf(when.parts[0]);
}

function merged(rule: Omit<FormRule, 'id'>, effect: Partial<FormRule>): Omit<FormRule, 'id'> {
  const lists = (['show', 'require', 'readOnly', 'messages'] as const).flatMap((name) => {
    const both = [...(rule[name] ?? []), ...(effect[name] ?? [])];
    return both.length > 0 ? [[name, both] as const] : [];
  });
  const offer = { ...rule.offer, ...effect.offer };
  return { ...rule, ...Object.fromEntries(lists), ...(Object.keys(offer).length > 0 && { offer }) };
}

function rowsIn(fields: readonly FieldNode[]): readonly (readonly [string, Described])[] {
  return fields.flatMap(({ group, items, prefix = [] }) => [
    ...rowsIn(group?.fields ?? []),
    ...rowsIn(prefix),
    ...(items
      ? [...(items.group ? [[items.group.place.scope.id, items] as const] : []), ...rowsIn([items])]
      : []),
  ]);
}
