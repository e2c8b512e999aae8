/** Names a step of editing in both languages, by the labels that stood in the form before it. */
import { filledText } from '../filled-text';
import { locales } from '../locale';
import type { Locale, ProductText } from '../locale';
import { isLayoutSpot } from './layout-places';
import { allFields } from './field-place';
import type { DraftText, FormDraft } from './form-draft';
import type { FormOperation } from './form-operation';
import { operationWords, versionTaken } from './operation-words';

type Named = Partial<Record<'name' | 'other', ProductText> & Record<'value', string>>;

/** @param after the form as the operation left it: what it added has its words there */
export function operationTitle(before: FormDraft, after: FormDraft, operation: FormOperation): ProductText {
  const named = namesOf(before, after, operation);
  const phrase = takesVersion(operation) ? versionTaken : operationWords[operation.op];
  return filledText(phrase, named);
}

/** Whether a block is taken in another version: its keyword is not worth telling. */
function takesVersion(operation: FormOperation): boolean {
  return operation.op === 'set-field' && operation.keyword === 'x-block-version';
}

function namesOf(before: FormDraft, after: FormDraft, operation: FormOperation): Named {
  if (operation.op === 'add-field') {
    const old = new Set(allFields(before).map(([path]) => path));
    const added = allFields(after).find(([path]) => !old.has(path));
    return { name: labelOf(after, added?.[0] ?? operation.type) };
  }
  if (operation.op === 'add-step') {
    const added = after.layout.steps.find(({ id }) => before.layout.steps.every((step) => step.id !== id));
    return { name: words(added?.title, '') };
  }
  if ('field' in operation) return { name: labelOf(before, operation.field), ...detailOf(before, operation) };
  if ('step' in operation) return { name: stepTitle(before, operation.step) };
  return 'rule' in operation && typeof operation.rule === 'string' ? { name: both(operation.rule) } : {};
}

function detailOf(form: FormDraft, operation: Extract<FormOperation, { readonly field: string }>): Named {
  switch (operation.op) {
    case 'move-field':
      return { other: goalOf(form, operation.to) };
    case 'rename-field':
      return { value: operation.key };
    case 'set-field':
      return { value: takesVersion(operation) ? String(operation.value) : operation.keyword };
    case 'rename-option':
      return { other: both(operation.option), value: operation.to };
    case 'remove-option':
    case 'move-option':
    case 'set-option-text':
      return { other: words(form.texts[operation.field]?.options?.[operation.option], operation.option) };
    default:
      return {};
  }
}

/** Steps are counted as the person who fills the form in counts them. */
function goalOf(
  form: FormDraft,
  to: Extract<FormOperation, { readonly op: 'move-field' }>['to'],
): ProductText {
  if (!isLayoutSpot(to)) return labelOf(form, to.inside);
  const number = form.layout.steps.findIndex(({ id }) => id === to.step) + 1;
  return { en: `step ${number}`, 'zh-CN': `第 ${number} 步` };
}

/** What a field is called, by its label; by its path where it has none. */
const eachOf: ProductText = { en: 'each of {list}', 'zh-CN': '{list}的每一项' };

/** What a list repeats goes by the words of the list where it has none of its own. */
export function labelOf(form: FormDraft, path: string): ProductText {
  const label = form.texts[path]?.label;
  const list = label ? undefined : /^(.+)\.\*$/.exec(path)?.[1];
  return list === undefined ? words(label, path) : filledText(eachOf, { list: labelOf(form, list) });
}

export function stepTitle(form: FormDraft, id: string): ProductText {
  return words(form.layout.steps.find((step) => step.id === id)?.title, id);
}

/** A text in every locale: where one is missing, in the other. */
export function words(text: DraftText | undefined, otherwise: string): ProductText {
  // An empty text is none: it would leave a gap in a sentence.
  return inBoth((locale) => [locale, ...locales].map((each) => text?.[each]).find(Boolean) ?? otherwise);
}

function both(text: string): ProductText {
  return { en: text, 'zh-CN': text };
}

function inBoth(write: (locale: Locale) => string): ProductText {
  return { en: write('en'), 'zh-CN': write('zh-CN') };
}
