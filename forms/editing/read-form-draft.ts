/** Reads a form document for editing: its parts have to be there, what stands in them may be unfinished. */
import { isObject } from '../document-shape';
import type { ProductText } from '../locale';
import { pointerTo } from '../json-pointer';
import { editRefused } from './edit-refused';
import type { FormDraft } from './form-draft';

const words = {
  object: { en: 'an object', 'zh-CN': '一个对象' },
  list: { en: 'a list', 'zh-CN': '一个列表' },
  texts: { en: 'a list of texts', 'zh-CN': '一个文本列表' },
  named: { en: 'an object with an id that no other has', 'zh-CN': '一个带有唯一标识的对象' },
  field: { en: 'a field with an x-type', 'zh-CN': '一个带有 x-type 的字段' },
} as const satisfies Readonly<Record<string, ProductText>>;

/**
 * @param place where the form begins in the document
 * @throws EditRefused E-401 for what cannot be edited as a form
 */
export function readFormDraft(value: unknown, place = ''): FormDraft {
  const form = objectAt(value, place);
  const schema = objectAt(form.schema, `${place}/schema`);
  readFields(objectAt(schema.properties, `${place}/schema/properties`), `${place}/schema/properties`);
  textsAt(schema.required, `${place}/schema/required`);
  const layout = objectAt(form.layout, `${place}/layout`);
  for (const [step, at] of namedAt(layout.steps, `${place}/layout/steps`, 'id')) {
    readRows(step.rows, `${at}/rows`);
    objectAt(step.title, `${at}/title`);
    if (step.sections === undefined) continue;
    for (const [section, below] of namedAt(step.sections, `${at}/sections`, 'id'))
      readRows(section.rows, `${below}/rows`);
  }
  for (const [path, inner] of Object.entries(objectAt(layout.inside ?? {}, `${place}/layout/inside`))) {
    const at = pointerTo(`${place}/layout/inside`, path);
    readRows(objectAt(inner, at).rows ?? null, `${at}/rows`);
  }
  for (const [key, texts] of Object.entries(objectAt(form.texts, `${place}/texts`)))
    readTexts(texts, pointerTo(`${place}/texts`, key));
  namedAt(form.rules, `${place}/rules`, 'id');
  const access = objectAt(form.access, `${place}/access`);
  textsAt(access.read, `${place}/access/read`);
  for (const [key, field] of Object.entries(objectAt(access.fields, `${place}/access/fields`)))
    objectAt(field, pointerTo(`${place}/access/fields`, key));
  return form as unknown as FormDraft;
}

/** Each element is an object with a name that no other has. */
export function namedAt(
  value: unknown,
  place: string,
  name: 'id' | 'key',
): readonly (readonly [element: Readonly<Record<string, unknown>>, place: string])[] {
  const names = new Set<unknown>();
  return listAt(value, place).map((element, at) => {
    const here = pointerTo(place, at);
    if (!isObject(element) || typeof element[name] !== 'string' || names.has(element[name]))
      throw editRefused('not-a-part', { place: here, shape: words.named });
    names.add(element[name]);
    return [element, here];
  });
}

export function objectAt(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw editRefused('not-a-part', { place, shape: words.object });
  return value;
}

export function listAt(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw editRefused('not-a-part', { place, shape: words.list });
  return value;
}

export function textsAt(value: unknown, place: string): void {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
    throw editRefused('not-a-part', { place, shape: words.texts });
}

/** Fields below fields stand in `properties`, `items` and `prefixItems`. */
function readFields(fields: Readonly<Record<string, unknown>>, place: string): void {
  for (const [key, field] of Object.entries(fields)) {
    const here = pointerTo(place, key);
    if (!isObject(field) || typeof field['x-type'] !== 'string')
      throw editRefused('not-a-part', { place: here, shape: words.field });
    if (field['x-type'] !== 'group') continue;
    readFields(objectAt(field.properties, `${here}/properties`), `${here}/properties`);
  }
}

function readRows(value: unknown, place: string): void {
  if (value === undefined) return;
  listAt(value, place).forEach((row, at) => {
    textsAt(row, pointerTo(place, at));
  });
}

function readTexts(value: unknown, place: string): void {
  const { options, ...texts } = objectAt(value, place);
  for (const [name, text] of Object.entries(texts)) objectAt(text, pointerTo(place, name));
  if (options === undefined) return;
  for (const [option, text] of Object.entries(objectAt(options, `${place}/options`)))
    objectAt(text, pointerTo(`${place}/options`, option));
}
