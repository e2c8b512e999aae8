/** Makes a block of a group: the form of the block, and the form in which the block stands where the group was. */
import { BLOCK } from '../expand-blocks';
import { isWithin } from '../field-path';
import { editRefused } from './edit-refused';
import { fieldAt, fieldsOf, withField } from './field-place';
import type { DraftText, FieldDraft, FormDraft, JsonObject, RuleDraft } from './form-draft';
import { renamedInForm } from './form-mentions';
import type { FieldOperation } from './form-operation';
import { withoutKey } from './ordered-map';

type Map<Value> = Readonly<Record<string, Value>>;

/**
 * The fields of a group as the form of a block, with the rules that concern nothing but them.
 * @param title of the block's one step
 * @throws EditRefused for what is no group
 */
export function formOfGroup(form: FormDraft, group: string, title: DraftText): FormDraft {
  const properties = fieldsOf(form, group);
  const { required = [] } = fieldAt(form, group);
  const { inside = {} } = form.layout;
  const rows = inside[group]?.rows ?? Object.keys(properties).map((key) => [key]);
  const inner = (path: string): string => (isBelow(path, group) ? path.slice(group.length + 1) : path);
  const below = <Value>(map: Map<Value>): Map<Value> =>
    Object.fromEntries(Object.entries(map).filter(([path]) => isBelow(path, group)));
  const named = renamedInForm(
    {
      schema: { ...form.schema, properties, required: required as readonly string[] },
      layout: { steps: [{ id: 'fields', title, rows: [] }], inside: below(inside) },
      texts: below(form.texts),
      rules: form.rules.filter((rule) => concernsOnly(rule, group)),
      access: { read: [], fields: below(form.access.fields) },
    },
    { belonging: inner, depending: inner },
  );
  const [step] = named.layout.steps;
  const steps = step ? [{ ...step, rows }] : [];
  const innerRows = Object.keys(named.layout.inside ?? {}).length > 0 ? named.layout : { steps };
  return { ...named, layout: { ...innerRows, steps } };
}

/** The block takes the place of the group, with what the group itself is called; what lies inside is the block's. */
export function putBlock(
  form: FormDraft,
  { field, block, version }: Extract<FieldOperation, { readonly op: 'use-block' }>,
): FormDraft {
  if (fieldAt(form, field)['x-type'] !== 'group') throw editRefused('no-such-place', { place: field });
  const outside = <Value>(map: Map<Value>): Map<Value> =>
    Object.fromEntries(Object.entries(map).filter(([path]) => !isBelow(path, field)));
  const { inside, ...layout } = form.layout;
  const stays = withField(form, field, (group) => ({ ...ownOf(group), ...blockField(block, version) }));
  return {
    ...stays,
    layout: inside ? { ...layout, inside: withoutKey(outside(inside), field) } : layout,
    texts: outside(form.texts),
    rules: form.rules.filter((rule) => !concernsOnly(rule, field)),
    access: { ...form.access, fields: outside(form.access.fields) },
  };
}

/** A field that stands for a version of a block. */
export function blockField(block: string, version: number): FieldDraft {
  return { 'x-type': BLOCK, 'x-block': block, 'x-block-version': version };
}

/** What a group says besides what lies in it. */
function ownOf(group: FieldDraft): JsonObject {
  const describing = ['x-type', 'type', 'properties', 'required', 'additionalProperties'];
  return Object.fromEntries(Object.entries(group).filter(([keyword]) => !describing.includes(keyword)));
}

function isBelow(path: string, group: string): boolean {
  return path !== group && isWithin(path, group);
}

/** Whether a rule neither touches nor reads any answer but those of a group; it may read who asks, and when. */
function concernsOnly(rule: RuleDraft, group: string): boolean {
  const named: string[] = [];
  const collect = (path: string): string => {
    named.push(path);
    return path;
  };
  renamedInForm({ ...noFields, rules: [rule] }, { belonging: collect, depending: collect });
  const said = Array.isArray(rule.messages) ? (rule.messages as readonly JsonObject[]) : [];
  return (
    named.length > 0 &&
    named.every((path) => isBelow(path, group)) &&
    said.every(({ at }) => at !== null) &&
    !readsAtLarge(rule)
  );
}

const noFields: FormDraft = {
  schema: { properties: {}, required: [] },
  layout: { steps: [] },
  texts: {},
  rules: [],
  access: { read: [], fields: {} },
};

/** Whether a condition takes the answers as a whole, so that it cannot be said what it reads. */
function readsAtLarge(rule: RuleDraft): boolean {
  return JSON.stringify(rule).includes('"answers"');
}
