/** Adding, removing, moving and renaming fields. */
import { childPath, isWithin } from '../field-path';
import { isObject } from '../document-shape';
import { textIn } from '../locale';
import type { Json } from '../../rules/conditions/condition';
import { editRefused } from './edit-refused';
import { fieldStart } from './field-starts';
import { fieldAt, fieldsOf, lastKeyOf, parentOf, withField, withHolder } from './field-place';
import type { FieldHolder } from './field-place';
import { usesInForm, withoutUses } from './field-uses';
import type { DraftText, FieldDraft, FormDraft, JsonObject } from './form-draft';
import { renamedInForm } from './form-mentions';
import type { FieldOperation, FieldSpot } from './form-operation';
import { demandKey, freshKey } from './fresh-name';
import {
  isLayoutSpot,
  laidOut,
  laidOutAnew,
  laidOutInside,
  sectionOf,
  stepOf,
  takenOut,
} from './layout-places';
import { optionsOf } from './field-options';
import { withKeyAt, withoutKey, withKeysRenamed } from './ordered-map';

type Operation<Name extends FieldOperation['op']> = Extract<FieldOperation, { readonly op: Name }>;

export function addField(form: FormDraft, { type, to, ...given }: Operation<'add-field'>): FormDraft {
  const { title, field: start, options } = fieldStart(type);
  const field: FieldDraft = { ...start, ...given.schema, 'x-type': type };
  const holder = isLayoutSpot(to) ? '' : to.inside;
  const taken = Object.keys(fieldsOf(form, holder));
  const label = given.label ?? title;
  const key =
    given.key === undefined ? freshKey(textIn(label, 'en'), type, taken) : demandKey(given.key, taken);
  const path = childPath(holder, key);
  const held = withHolder(form, holder, (each) => {
    const at = isLayoutSpot(to) ? taken.length : (to.at ?? taken.length);
    const properties = withKeyAt(each.properties, key, field, at) as FieldHolder['properties'];
    return requiring({ ...each, properties }, key, given.required === true);
  });
  const words = optionsOf(field).map((option, at): [string, DraftText] => [
    option,
    options[option] ?? { en: `Option ${at + 1}`, 'zh-CN': `选项 ${at + 1}` },
  ]);
  const texts = words.length > 0 ? { label, options: Object.fromEntries(words) } : { label };
  const worded = { ...held, texts: { ...held.texts, [path]: texts } };
  return isLayoutSpot(to)
    ? laidOut(worded, path, demandSpot(form, to))
    : laidOutInside(worded, holder, key, to.at);
}

export function removeField(
  form: FormDraft,
  { field, used = 'refuse' }: Operation<'remove-field'>,
): FormDraft {
  demandHeld(form, field);
  const uses = usesInForm(form, field);
  if (used === 'refuse' && uses.length > 0) throw editRefused('in-use', { name: field, count: uses.length });
  const rest = withoutUses(form, uses);
  const key = lastKeyOf(field);
  const goes = (path: string) => isWithin(path, field);
  const held = withHolder(rest, parentOf(field), (holder) =>
    requiring({ ...holder, properties: withoutKey(holder.properties, key) }, key, false),
  );
  const own = <Value>(map: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(map).filter(([path]) => !goes(path)));
  return takenOut(
    { ...held, texts: own(held.texts), access: { ...held.access, fields: own(held.access.fields) } },
    goes,
  );
}

/** A field of the form moves in the layout; one inside a group moves among its neighbours. */
export function moveField(form: FormDraft, { field, to }: Operation<'move-field'>): FormDraft {
  demandHeld(form, field);
  const holder = parentOf(field);
  if (isLayoutSpot(to)) {
    if (holder !== '') throw editRefused('no-such-place', { place: to.step });
    return laidOutAnew(form, field, demandSpot(form, to));
  }
  if (to.inside !== holder || holder === '') throw editRefused('no-such-place', { place: to.inside });
  const key = lastKeyOf(field);
  const ordered = withHolder(form, holder, (each) => {
    const own = fieldAt(form, field);
    const others = withoutKey(each.properties, key);
    const at = to.at ?? Object.keys(others).length;
    return { ...each, properties: withKeyAt(others, key, own, at) as FieldHolder['properties'] };
  });
  return laidOutInside(
    takenOut(ordered, (path) => path === field),
    holder,
    key,
    to.at,
  );
}

export function renameField(form: FormDraft, { field, key }: Operation<'rename-field'>): FormDraft {
  demandHeld(form, field);
  if (key === lastKeyOf(field)) return form;
  const holder = parentOf(field);
  demandKey(key, Object.keys(fieldsOf(form, holder)));
  const rename = renaming(field, key);
  const held = withHolder(form, holder, (each) => ({
    ...each,
    properties: withKeysRenamed(each.properties, (name) =>
      name === lastKeyOf(field) ? key : name,
    ) as FieldHolder['properties'],
    ...(Array.isArray(each.required) && {
      required: (each.required as readonly Json[]).map((name) => (name === lastKeyOf(field) ? key : name)),
    }),
  }));
  return renamedInForm(held, { belonging: rename, depending: rename });
}

/** The path of a field, or of what lies inside of it, after it has another key. */
export function renaming(field: string, key: string): (path: string) => string {
  const renamed = childPath(parentOf(field), key);
  return (path) => (isWithin(path, field) ? renamed + path.slice(field.length) : path);
}

/** What says what a field is, is not changed on its own; fields inside it and options have operations of theirs. */
const fixedKeywords = /^(x-type|type|properties|enum|items|prefixItems|items\/enum|.*\/x-type)$/;

export function setField(form: FormDraft, { field, keyword, value }: Operation<'set-field'>): FormDraft {
  const place = keyword.startsWith('/') ? keyword.slice(1) : keyword;
  if (fixedKeywords.test(place)) throw editRefused('fixed-keyword', { keyword });
  const keys = keyword.startsWith('/') ? place.split('/') : [keyword];
  return withField(form, field, (own) => keywordSet(own, keys, value) as FieldDraft);
}

function keywordSet(schema: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return value === null ? withoutKey(schema, key) : { ...schema, [key]: value };
  const below = schema[key];
  return { ...schema, [key]: keywordSet(isObject(below) ? below : {}, rest, value) };
}

export function setRequired(form: FormDraft, { field, required }: Operation<'set-required'>): FormDraft {
  demandHeld(form, field);
  const key = lastKeyOf(field);
  return withHolder(form, parentOf(field), (holder) => requiring(holder, key, required));
}

/** Required keys stand in the order of the fields. */
function requiring(holder: FieldHolder, key: string, required: boolean): FieldHolder {
  const now = Array.isArray(holder.required) ? (holder.required as readonly Json[]) : [];
  if (now.includes(key) === required) return holder;
  const order = Object.keys(holder.properties);
  const next = required
    ? [...now, key].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b)))
    : now.filter((each) => each !== key);
  return { ...holder, required: next };
}

/** What is repeated by a list, or stands at a place of a tuple, does not exist on its own. */
function demandHeld(form: FormDraft, field: string): void {
  fieldAt(form, field);
  const key = lastKeyOf(field);
  if (!Object.hasOwn(fieldsOf(form, parentOf(field)), key))
    throw editRefused('no-such-place', { place: field });
}

function demandSpot<Spot extends Extract<FieldSpot, { readonly step: string }>>(
  form: FormDraft,
  spot: Spot,
): Spot {
  const step = stepOf(form, spot.step);
  if (spot.section !== undefined) sectionOf(step, spot.section);
  return spot;
}
