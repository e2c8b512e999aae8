/** Answers the questions of a form as a person does: finds them by their labels, uses the control that is there. */
import type { Locator, Page } from 'playwright-core';
import type { ItemDocument } from '../../../catalog/item-document';
import { textIn } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';

type Answers = Readonly<Record<string, Json>>;
type FieldText = ItemDocument['form']['texts'][string];

/** Answers every question of the open step that `answers` knows, in the order of the form. */
export async function answerStep(
  page: Page,
  item: ItemDocument,
  step: string,
  answers: Answers,
): Promise<void> {
  for (const key of fieldsOfStep(item, step)) {
    const value = answers[key];
    if (value !== undefined) await answerQuestion(page, item, key, value);
  }
}

export function fieldsOfStep(item: ItemDocument, step: string): readonly string[] {
  return item.form.layout.steps.find(({ id }) => id === step)?.rows.flat() ?? [];
}

/** The control of a question, or the group that holds its controls. */
export function questionOf(page: Page, item: ItemDocument, key: string): Locator {
  const { texts, kind } = fieldOf(item, key);
  const name = labelPattern(texts);
  if (kind === 'radios') return page.getByRole('radiogroup', { name });
  if (kind === 'choices' || kind === 'text-list') return page.getByRole('group', { name });
  // A person is typed into one of two boxes: which one shows depends on scripts.
  return page.getByLabel(name).filter({ visible: true });
}

export async function answerQuestion(
  page: Page,
  item: ItemDocument,
  key: string,
  value: Json,
): Promise<void> {
  const { texts, kind } = fieldOf(item, key);
  const question = questionOf(page, item, key);
  const check = (role: 'radio' | 'checkbox', name: string): Promise<void> =>
    question.getByRole(role, { name, exact: true }).check();
  switch (kind) {
    case 'radios':
      return check('radio', typeof value === 'boolean' ? (value ? 'Yes' : 'No') : optionText(texts, value));
    case 'choices':
      for (const option of value as string[]) await check('checkbox', optionText(texts, option));
      return;
    case 'text-list':
      for (const [index, name] of (value as string[]).entries())
        await question.getByRole('textbox').nth(index).fill(name);
      return;
    case 'select':
      await question.selectOption(String(value));
      return;
    case 'person':
      await question.fill(String(value));
      if ((await question.getAttribute('name')) === null)
        await page.getByRole('option', { name: new RegExp(String(value)) }).click();
      return;
    case 'text':
      await question.fill(String(value));
  }
}

/** The whole label, with or without the word that it is optional. */
export function labelPattern({ label }: Pick<FieldText, 'label'>, locale = 'en'): RegExp {
  const text = textIn(label, locale).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${text}( ?[(（].*[)）])?$`);
}

type Kind = 'radios' | 'choices' | 'text-list' | 'select' | 'person' | 'text';

function fieldOf(item: ItemDocument, key: string): { texts: FieldText; kind: Kind } {
  const schema = item.form.schema.properties[key];
  const texts = item.form.texts[key];
  if (!schema || !texts) throw new Error(`The item has no field ${key}`);
  const type = schema['x-type'];
  if (type === 'yes-no') return { texts, kind: 'radios' };
  if (type === 'choice') return { texts, kind: schema['x-widget'] === 'select' ? 'select' : 'radios' };
  if (type === 'choices' || type === 'text-list' || type === 'person') return { texts, kind: type };
  return { texts, kind: 'text' };
}

function optionText({ options }: FieldText, value: Json): string {
  return textIn(options?.[String(value)] ?? {}, 'en');
}
