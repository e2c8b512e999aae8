/** Where a form names its fields outside of where they stand: found and given other names in one walk. */
import { isObject } from '../document-shape';
import { childPath } from '../field-path';
import { pointerTo } from '../json-pointer';
import type { Json } from '../../rules/conditions/condition';
import { factScope, renamedInConditions } from './condition-mentions';
import type { RenameField } from './condition-mentions';
import { lastKeyOf } from './field-place';
import type { FieldDraft, FormDraft, InsideDraft, JsonObject, RowHolder, RuleDraft } from './form-draft';
import { mapValues, withKeysRenamed } from './ordered-map';

/** Effects of a form rule that list fields, and those that have them as keys. */
export const targetLists = ['show', 'hide', 'require', 'optional', 'readOnly', 'clear'] as const;
export const targetMaps = ['offer', 'set'] as const;

/**
 * What belongs to a field wherever it stands goes with it: its place in the layout, its texts, its access.
 * Everything else depends on it.
 */
export interface FieldNames {
  readonly belonging: RenameField;
  readonly depending: RenameField;
}

export function renamedInForm(form: FormDraft, names: FieldNames): FormDraft {
  const { belonging, depending } = names;
  const keyed = <Value>(map: Readonly<Record<string, Value>>, place: string) =>
    withKeysRenamed(map, (key) => belonging(key, pointerTo(place, key)));
  return {
    ...form,
    schema: {
      ...form.schema,
      properties: mapValues(form.schema.properties, (field, key) =>
        fieldRenamed(field, depending, pointerTo('/schema/properties', key)),
      ),
    },
    layout: {
      ...form.layout,
      steps: form.layout.steps.map((step, at) => {
        const place = `/layout/steps/${at}`;
        const renamed = rowsRenamed(step, belonging, place);
        if (!step.sections) return renamed;
        const sections = step.sections.map((section, below) =>
          rowsRenamed(section, belonging, `${place}/sections/${below}`),
        );
        return { ...renamed, sections };
      }),
      ...(form.layout.inside && { inside: insideRenamed(form.layout.inside, belonging) }),
    },
    texts: keyed(form.texts, '/texts'),
    rules: form.rules.map((rule, at) => ruleRenamed(rule, depending, `/rules/${at}`)),
    access: { ...form.access, fields: keyed(form.access.fields, '/access/fields') },
  };
}

/** Keywords of ours may hold expressions: presets, bounds, who may be chosen. */
function fieldRenamed(field: FieldDraft, rename: RenameField, place: string): FieldDraft {
  return mapValues(field as JsonObject, (value, keyword): Json => {
    const here = pointerTo(place, keyword);
    if (keyword.startsWith('x-') && typeof value === 'object')
      return renamedInConditions(value, rename, here);
    const inner = (each: Json, below: string) =>
      isObject(each) && 'x-type' in each ? fieldRenamed(each as FieldDraft, rename, below) : each;
    if (keyword === 'properties' && isObject(value))
      return mapValues(value as JsonObject, (each, key) => inner(each, pointerTo(here, key)));
    if (keyword === 'prefixItems' && Array.isArray(value))
      return (value as readonly Json[]).map((each, at) => inner(each, pointerTo(here, at)));
    return keyword === 'items' ? inner(value, here) : value;
  }) as FieldDraft;
}

function rowsRenamed<Holder extends RowHolder>(holder: Holder, rename: RenameField, place: string): Holder {
  if (!holder.rows) return holder;
  const rows = holder.rows.map((row, at) =>
    row.map((field, column) => rename(field, `${place}/rows/${at}/${column}`)),
  );
  return { ...holder, rows };
}

/** Rows inside a group hold keys. */
function insideRenamed(inside: InsideDraft, rename: RenameField): InsideDraft {
  const place = '/layout/inside';
  const rows = mapValues(inside, (holder, path) => ({
    ...holder,
    rows: holder.rows.map((row) =>
      row.map((key) => lastKeyOf(rename(childPath(path, key), pointerTo(place, path)))),
    ),
  }));
  return withKeysRenamed(rows, (path) => rename(path, pointerTo(place, path)));
}

function ruleRenamed(rule: RuleDraft, rename: RenameField, place: string): RuleDraft {
  const scopes = factScope(rowsOf(rule));
  return mapValues(rule as JsonObject, (value, key): Json => {
    const here = pointerTo(place, key);
    const conditions = (each: Json, below: string) => renamedInConditions(each, rename, below, scopes);
    if (isOneOf(targetLists, key) && Array.isArray(value))
      return value.map((field, at) => rename(String(field), pointerTo(here, at)));
    if (isOneOf(targetMaps, key) && isObject(value)) {
      const values = mapValues(value as JsonObject, (each, field) =>
        conditions(each, pointerTo(here, field)),
      );
      return withKeysRenamed(values, (field) => rename(field, pointerTo(here, field)));
    }
    if (key === 'messages' && Array.isArray(value))
      return (value as readonly Json[]).map((message, at) => {
        if (!isObject(message) || typeof message.at !== 'string') return message;
        return { ...message, at: rename(message.at, pointerTo(here, at)) } as JsonObject;
      });
    return key === 'when' ? conditions(value, here) : value;
  }) as RuleDraft;
}

/** The rows that a rule is judged for, by the first target that lies inside some. */
function rowsOf(rule: RuleDraft): string | null {
  const listed = targetLists.flatMap((name) =>
    Array.isArray(rule[name]) ? (rule[name] as readonly Json[]) : [],
  );
  const mapped = targetMaps.flatMap((name) => (isObject(rule[name]) ? Object.keys(rule[name]) : []));
  const target = [...listed, ...mapped].map(String).find((path) => path.includes('.*.'));
  return target === undefined ? null : target.slice(0, target.lastIndexOf('.*.') + 2);
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return words.some((each) => each === word);
}
