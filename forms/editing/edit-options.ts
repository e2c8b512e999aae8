/** Adding, renaming, removing and moving the options of a field. */
import { textIn } from '../locale';
import { editRefused } from './edit-refused';
import { optionName, optionsOf, withOptions } from './field-options';
import { fieldAt, withField } from './field-place';
import type { FieldTextsDraft, FormDraft } from './form-draft';
import { optionsInForm } from './form-options';
import type { OptionOperation } from './form-operation';
import { demandOptionName, freshId } from './fresh-name';
import { insertedAt, movedTo } from './ordered-list';
import { withKeyAt, withoutKey, withKeysRenamed } from './ordered-map';

type Operation<Name extends OptionOperation['op']> = Extract<OptionOperation, { readonly op: Name }>;
type OptionTexts = NonNullable<FieldTextsDraft['options']>;

export function addOption(form: FormDraft, { field, option, label, at }: Operation<'add-option'>): FormDraft {
  const taken = optionsOf(fieldAt(form, field));
  const position = Math.min(at ?? taken.length, taken.length);
  const words = label ?? { en: `Option ${taken.length + 1}`, 'zh-CN': `选项 ${taken.length + 1}` };
  const name =
    option === undefined ? freshId(textIn(words, 'en'), 'option', taken) : demandOptionName(option, taken);
  const listed = withField(form, field, (own) =>
    withOptions(own, field, (values) => insertedAt(values, name, position)),
  );
  return withOptionTexts(listed, field, (texts) => withKeyAt(texts, name, words, position));
}

export function renameOption(form: FormDraft, { field, option, to }: Operation<'rename-option'>): FormDraft {
  demandOption(form, field, option);
  if (to === option) return form;
  demandOptionName(to, optionsOf(fieldAt(form, field)));
  const rename = (name: string) => (name === option ? to : name);
  const followed = optionsInForm(form, field, rename);
  const listed = withField(followed, field, (own) =>
    withOptions(own, field, (values) => values.map((value) => (optionName(value) === option ? to : value))),
  );
  return withOptionTexts(listed, field, (texts) => withKeysRenamed(texts, rename));
}

/** What offers, sets or lists it goes along; what compares with it alone stays, and is found by the checks. */
export function removeOption(form: FormDraft, operation: Operation<'remove-option'>): FormDraft {
  const { field, option, used = 'refuse' } = operation;
  demandOption(form, field, option);
  const count = optionUsesInForm(form, field, option).length;
  if (used === 'refuse' && count > 0) throw editRefused('in-use', { name: option, count });
  const followed = optionsInForm(form, field, (name) => (name === option ? null : name));
  const listed = withField(followed, field, (own) =>
    withOptions(own, field, (values) => values.filter((value) => optionName(value) !== option)),
  );
  return withOptionTexts(listed, field, (texts) => withoutKey(texts, option));
}

export function moveOption(form: FormDraft, { field, option, at }: Operation<'move-option'>): FormDraft {
  demandOption(form, field, option);
  return withField(form, field, (own) =>
    withOptions(own, field, (values) =>
      movedTo(
        values,
        values.findIndex((value) => optionName(value) === option),
        at,
      ),
    ),
  );
}

/** Places in the form that name an option, beside the field's own list. */
export function optionUsesInForm(form: FormDraft, field: string, option: string): readonly string[] {
  const places: string[] = [];
  optionsInForm(form, field, (name, place) => {
    if (name === option) places.push(place);
    return name;
  });
  return places;
}

export function withOptionTexts(
  form: FormDraft,
  field: string,
  change: (texts: OptionTexts) => OptionTexts,
): FormDraft {
  const texts = form.texts[field] ?? {};
  const options = change(texts.options ?? {});
  return { ...form, texts: { ...form.texts, [field]: { ...texts, options } } };
}

/** @throws EditRefused no-such-field, no-such-option */
export function demandOption(form: FormDraft, field: string, option: string): void {
  if (!optionsOf(fieldAt(form, field)).includes(option))
    throw editRefused('no-such-option', { field, option });
}
