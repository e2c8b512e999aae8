/** Writing the texts of fields, options, steps and sections in one locale. */
import { fieldAt } from './field-place';
import type { DraftText, FormDraft } from './form-draft';
import type { FieldOperation, LayoutOperation, OptionOperation } from './form-operation';
import { demandOption, withOptionTexts } from './edit-options';
import { withSection, withStep } from './layout-places';
import { withKeyIfAny } from './ordered-map';

type Operation<Name extends string> = Extract<
  FieldOperation | OptionOperation | LayoutOperation,
  { readonly op: Name }
>;

export function setText(form: FormDraft, { field, text, locale, value }: Operation<'set-text'>): FormDraft {
  fieldAt(form, field);
  const texts = form.texts[field] ?? {};
  const next = worded(texts[text], locale, value);
  // A label stays, even without words: every field has one, and what it lacks is told by the checks.
  const kept = text === 'label' ? { ...texts, label: next } : withKeyIfAny(texts, text, some(next));
  return { ...form, texts: { ...form.texts, [field]: kept } };
}

export function setOptionText(
  form: FormDraft,
  { field, option, locale, value }: Operation<'set-option-text'>,
): FormDraft {
  demandOption(form, field, option);
  return withOptionTexts(form, field, (texts) => ({
    ...texts,
    [option]: worded(texts[option], locale, value),
  }));
}

export function setStepText(form: FormDraft, operation: Operation<'set-step-text'>): FormDraft {
  const { step, section, text, locale, value } = operation;
  const change = <Holder extends { readonly title?: DraftText }>(holder: Holder): Holder => {
    const next = worded((holder as Readonly<Record<string, DraftText | undefined>>)[text], locale, value);
    const stays = text === 'title' && section === undefined;
    return withKeyIfAny(holder, text, stays ? next : some(next));
  };
  return section === undefined ? withStep(form, step, change) : withSection(form, step, section, change);
}

/** A text with its words in one locale; no words take the locale away. */
export function worded(text: DraftText | undefined, locale: string, value: string): DraftText {
  return withKeyIfAny(text ?? {}, locale, value.trim() === '' ? undefined : value);
}

function some(text: DraftText): DraftText | undefined {
  return Object.keys(text).length > 0 ? text : undefined;
}
