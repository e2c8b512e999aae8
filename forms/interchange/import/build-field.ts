/** Makes a field of what foreign schemas say of a value. */
import type { Json } from '../../../rules/conditions/condition';
import { canonicalText } from '../../canonical-text';
import { optionKey } from '../../field-types/option-labels';
import { pointerTo } from '../../json-pointer';
import { compact } from '../json-value';
import type { JsonObject } from '../json-value';
import { buildObject } from './build-object';
import type { Place } from './condition';
import { within } from './condition-of';
import { fieldWords, optionWords } from './field-words';
import { fits } from './fits';
import type { ImportRun, Source } from './import-run';
import type { FieldNode } from './nodes';
import type { Declaration } from './object-parts';
import { choiceSchema, jsonSchema, scalarSchema } from './scalar-field';
import { kindOf } from './shape';
import type { Kind, Shape } from './shape';
import { shapeOf } from './shape-of';
import type { UiPart } from './ui-part';

export interface FieldPlan {
  readonly run: ImportRun;
  readonly key: string;
  readonly name: string | number;
  /** Where its answer stands. */
  readonly place: Place;
  readonly ui: UiPart;
  readonly sources: readonly Source[];
  /** What is said of entries inside under conditions. */
  readonly inside?: readonly Declaration[];
}

/** What a kind of field adds to what all fields have. */
type Made = Pick<FieldNode, 'group' | 'items' | 'prefix'> & {
  readonly schema: JsonObject;
  readonly options?: FieldNode['texts']['options'];
};

export function buildField(plan: FieldPlan): FieldNode {
  const shape = shapeOf(plan.run, plan.sources);
  const ui = plan.ui.with(shape.ui);
  const { schema, options, ...inner } = made({ ...plan, ui }, shape);
  const words = fieldWords(shape, ui, String(plan.name));
  const { key, name, run } = plan;
  const readOnly = [shape.words.get('readOnly'), ui.take('readonly'), ui.take('disabled')].includes(true);
  const standing = defaultOf(run, shape);
  return {
    key,
    name,
    at: shape.at,
    kinds: kindsOf(shape),
    readOnly,
    texts: { ...words, ...(options && { options }) },
    schema: compact({
      ...schema,
      'x-blank': 'answer',
      'x-nullable': isNullable(shape, schema) || undefined,
      default: standing,
      'x-default': standing === undefined ? shape.words.get('default') : undefined,
      'x-name': key === String(name) ? undefined : name,
      'x-kept': shape.kept.size > 0 ? Object.fromEntries(shape.kept) : undefined,
      'x-ui': ui.left(),
    }),
    ...inner,
  };
}

function made(plan: FieldPlan, shape: Shape): Made {
  const { run, ui } = plan;
  if (shape.values) return madeOfValues(plan, shape, shape.values);
  const kinds = shape.kinds && [...shape.kinds].filter((kind) => kind !== 'null');
  const [kind] = kinds ?? [];
  if (kinds?.length === 1 && kind) {
    refuseLeft(run, shape, kind);
    if (kind === 'object')
      return { schema: { 'x-type': 'group', type: 'object' }, group: groupOf(plan, shape) };
    return kind === 'array' ? madeOfList(plan, shape) : { schema: scalarSchema(kind, shape, ui) };
  }
  if (kinds?.length === 0) return { schema: scalarSchema('null', shape, ui) };
  refuseLeft(run, shape, undefined);
  return { schema: jsonSchema(shape) };
}

function madeOfValues({ run, ui }: FieldPlan, shape: Shape, values: readonly Json[]): Made {
  const [only] = values;
  if (values.length === 0) run.refuse(shape.at, 'not');
  if (new Set(values.map(optionKey)).size < values.length) run.refuse(pointerTo(shape.at, 'enum'), 'type');
  if (shape.constant && values.length === 1) return { schema: { 'x-type': 'constant', const: only ?? null } };
  return { schema: choiceSchema(values, ui), options: optionWords(values, shape, ui) };
}

function groupOf({ run, place, ui, inside = [] }: FieldPlan, shape: Shape): FieldNode['group'] {
  return buildObject({ run, shape, place, ui, inside });
}

function madeOfList(plan: FieldPlan, shape: Shape): Made {
  const { run, ui } = plan;
  const limits = Object.fromEntries(shape.limits);
  const sources = shape.items.length > 0 ? shape.items : [anyItem(shape)];
  if (shape.prefix.length > 0) {
    const closed = shape.items.some(({ schema }) => schema === false);
    return {
      schema: { 'x-type': 'tuple', type: 'array', ...limits },
      prefix: shape.prefix.map((each, at) =>
        buildField({
          run,
          key: String(at),
          name: at,
          place: within(plan.place, at),
          ui: ui.inside('items', at),
          sources: each,
        }),
      ),
      items: closed ? false : itemField(plan, sources, ui.inside('additionalItems')),
    };
  }
  const items = shapeOf(run, sources);
  if (items.values?.length && shape.limits.get('uniqueItems') === true && items.values.every(isFullText)) {
    const enumerated = items.values;
    return {
      schema: {
        'x-type': 'choices',
        type: 'array',
        items: { type: 'string', enum: [...enumerated] },
        ...limits,
      },
      options: optionWords(enumerated, items, ui),
    };
  }
  return {
    schema: { 'x-type': 'list', type: 'array', ...limits },
    items: itemField(plan, sources, ui.inside('items')),
  };
}

/** Each row is a scope of its own: its rules read `row`. */
function itemField({ run, place }: FieldPlan, sources: readonly Source[], ui: UiPart): FieldNode {
  const id = `${place.scope.id}${canonicalText([...place.names])}*`;
  return buildField({
    run,
    key: '*',
    name: '*',
    place: { scope: { root: 'row', id }, names: [] },
    ui,
    sources,
  });
}

function anyItem(shape: Shape): Source {
  return { schema: true, at: pointerTo(shape.at, 'items'), trail: [] };
}

function isFullText(value: Json): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** What no field of this kind can say. */
function refuseLeft(run: ImportRun, shape: Shape, kind: Kind | undefined): void {
  for (const source of shape.contains) run.refuse(source.at, 'contains');
  if (kind === 'object') return;
  for (const { keyword, at } of shape.alternatives) run.refuse(at, keyword);
  for (const { at } of shape.nots) run.refuse(at, 'not');
  for (const { at } of shape.conditionals) run.refuse(at, 'if');
  const [family] = shape.families.values();
  if (kind === undefined && family !== undefined) run.refuse(pointerTo(shape.at, family), 'type');
}

function kindsOf({ values, kinds }: Shape): ReadonlySet<Kind> | undefined {
  return values ? new Set(values.map(kindOf)) : kinds;
}

/** Where values are listed, null is one of them or none. */
function isNullable({ values, kinds }: Shape, schema: JsonObject): boolean {
  return !values && (kinds?.size ?? 0) > 1 && (kinds?.has('null') ?? false) && schema['x-type'] !== 'json';
}

/** A default that would be no valid answer is kept, and never filled in. */
function defaultOf(run: ImportRun, { words, sources }: Shape): Json | undefined {
  const standing = words.get('default');
  if (standing === undefined || !sources.every((source) => fits(run, standing, source))) return undefined;
  return standing;
}
