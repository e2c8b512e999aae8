/** Differences between the fields of two forms: words, place, options, keywords, whether they are required. */
import { isObject } from '../../../forms/document-shape';
import { allFields, findField, lastKeyOf, parentOf } from '../../../forms/editing/field-place';
import { optionsOf } from '../../../forms/editing/field-options';
import { typeTitle } from '../../../forms/editing/field-starts';
import type { FieldDraft, FieldTextsDraft, FormDraft, JsonObject } from '../../../forms/editing/form-draft';
import { labelOf, words } from '../../../forms/editing/operation-title';
import { withoutKey } from '../../../forms/editing/ordered-map';
import { sameJson } from '../../../forms/editing/same-json';
import { pointerTo } from '../../../forms/json-pointer';
import type { ProductText } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import { isReordered, paired } from './by-name';
import { lineOf } from './difference-line';
import type { DifferenceLine, LineMaker } from './difference-line';
import { draftWords } from './draft-words';
import { phrases } from './phrases';

export function fieldDifferences(
  older: FormDraft,
  newer: FormDraft,
  locale: string,
  place: string,
): DifferenceLine[] {
  const fields = (form: FormDraft) => new Map(allFields(form));
  const [before, after] = [fields(older), fields(newer)];
  return paired(before, after).flatMap(({ name, older: own, newer: now }) => {
    const line = lineOf('fields', locale, pointerTo(`${place}/texts`, name));
    if (!own && now) {
      // What a new group holds is told with the group.
      if (before.has(parentOf(name)) || parentOf(name) === '')
        return [
          line('added', phrases.fieldAdded, { field: labelOf(newer, name), type: typeTitle(now['x-type']) }),
        ];
      return [];
    }
    if (own && !now) {
      const isWithGroup = parentOf(name) !== '' && !after.has(parentOf(name));
      return isWithGroup ? [] : [line('removed', phrases.fieldRemoved, { field: labelOf(older, name) })];
    }
    if (!own || !now) return [];
    const field = labelOf(newer, name);
    const changes = [
      ...textChanges(older, newer, name, field, line),
      ...placeChanges(older, newer, name, field, line),
      ...schemaChanges([own, now], [older, newer], name, field, locale, line),
    ];
    const [was, is] = [isRequired(older, name), isRequired(newer, name)];
    if (isReordered(keysInside(own), keysInside(now)))
      changes.push(line('moved', phrases.insideMoved, { field }));
    if (was !== is) changes.push(line('changed', is ? phrases.nowRequired : phrases.nowOptional, { field }));
    return changes;
  });
}

function textChanges(
  older: FormDraft,
  newer: FormDraft,
  name: string,
  field: ProductText,
  line: LineMaker,
): DifferenceLine[] {
  const [before = {}, after = {}] = [older.texts[name], newer.texts[name]];
  const lines: DifferenceLine[] = [];
  if (!same(before.label, after.label))
    lines.push(line('changed', phrases.labelChanged, { was: labelOf(older, name), now: field }));
  const { options: had = {} } = before;
  const { options: has = {} } = after;
  const options = Object.keys(has).filter(
    (option) => Object.hasOwn(had, option) && !same(had[option], has[option]),
  );
  const others = (texts: FieldTextsDraft) => withoutKey(withoutKey(texts, 'label'), 'options');
  if (!same(others(before), others(after))) lines.push(line('changed', phrases.textsChanged, { field }));
  for (const option of options)
    lines.push(
      line('changed', phrases.optionReworded, {
        field,
        was: words(had[option], option),
        now: words(has[option], option),
      }),
    );
  return lines;
}

/** The container that a field stands in; order within it counts too. */
function placeChanges(
  older: FormDraft,
  newer: FormDraft,
  name: string,
  field: ProductText,
  line: LineMaker,
): DifferenceLine[] {
  const [was, is] = [spotOf(older, name), spotOf(newer, name)];
  if (!was || !is) return [];
  if (was.container !== is.container) return [line('moved', phrases.fieldMoved, { field, step: is.step })];
  const shared = (list: readonly string[], other: readonly string[]) =>
    list.filter((each) => other.includes(each));
  const [before, after] = [shared(was.fields, is.fields), shared(is.fields, was.fields)];
  const isMoved =
    before[before.indexOf(name) - 1] !== after[after.indexOf(name) - 1] || was.isBeside !== is.isBeside;
  return isMoved ? [line('moved', phrases.fieldMovedWithin, { field, step: is.step })] : [];
}

function spotOf(form: FormDraft, field: string) {
  for (const { id, title, rows, sections = [] } of form.layout.steps)
    for (const container of [{ id: '', rows }, ...sections]) {
      const row = container.rows?.find((each) => each.includes(field));
      if (!row || !container.rows) continue;
      const isBeside = row.indexOf(field) > 0;
      return {
        container: `${id}/${container.id}`,
        step: words(title, id),
        fields: container.rows.flat(),
        isBeside,
      };
    }
  return null;
}

function schemaChanges(
  [before, after]: readonly [FieldDraft, FieldDraft],
  forms: readonly [FormDraft, FormDraft],
  name: string,
  field: ProductText,
  locale: string,
  line: LineMaker,
): DifferenceLine[] {
  // An option that went is called as it was called while it was there.
  const [was, now] = forms.map((form) => draftWords(form, locale));
  const [had, has] = [optionsOf(before), optionsOf(after)];
  const lines = [
    ...has
      .filter((each) => !had.includes(each))
      .map((each) => ({ each, words: now, phrase: phrases.optionAdded, change: 'added' as const })),
    ...had
      .filter((each) => !has.includes(each))
      .map((each) => ({ each, words: was, phrase: phrases.optionRemoved, change: 'removed' as const })),
  ].map(({ each, words: told, phrase, change }) =>
    line(change, phrase, { field, option: told?.optionText(name, each) ?? each }),
  );
  if (isReordered(had, has)) lines.push(line('moved', phrases.optionsMoved, { field }));
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (keyword) => keyword !== 'enum' && !sameJson(ownPart(before, keyword), ownPart(after, keyword)),
  );
  return [
    ...lines,
    ...keywords.map((keyword) =>
      keyword === 'x-type'
        ? line('changed', phrases.typeChanged, { field, type: typeTitle(after['x-type']) })
        : line('changed', keyword === 'x-block-version' ? phrases.blockVersion : phrases.keywordChanged, {
            field,
            keyword,
            was: shown(before[keyword]),
            now: shown(after[keyword]),
          }),
    ),
  ];
}

/** Fields inside of a field, what it requires of them, and options are told on their own. */
function ownPart(field: JsonObject, keyword: string): Json | undefined {
  const value = field[keyword];
  if (field['x-type'] === 'group' && (keyword === 'properties' || keyword === 'required')) return null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (keyword !== 'items') return value;
  const items = withoutKey(value as JsonObject, 'enum');
  return 'x-type' in items ? null : items;
}

function keysInside({ 'x-type': type, properties }: FieldDraft): readonly string[] {
  return type === 'group' && isObject(properties) ? Object.keys(properties) : [];
}

/** What a field lies in says whether it is required. */
function isRequired(form: FormDraft, path: string): boolean {
  const holder = parentOf(path);
  const required = holder === '' ? form.schema.required : findField(form, holder)?.required;
  return Array.isArray(required) && required.includes(lastKeyOf(path));
}

function shown(value: Json | undefined): ProductText {
  if (value === undefined) return phrases.none;
  return words({}, typeof value === 'string' ? value : JSON.stringify(value));
}

function same(one: unknown, other: unknown): boolean {
  return sameJson(one as Json | undefined, other as Json | undefined);
}
