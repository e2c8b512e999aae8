/** Answers the gallery's fields with keys alone, and without scripts. */
import type { Locator, Page } from 'playwright-core';
import { textIn } from '../../../forms/locale';
import { countryName } from '../../../forms/countries';
import type { Json } from '../../../rules/conditions/condition';
import { labelPattern } from '../harness/answer-questions';
import { arrowTo, tabTo } from '../harness/keyboard';
import type { GalleryField } from './gallery-fields';

/** What is typed where the answer is not what one types. */
const typedAs: Readonly<Record<string, string>> = { phone: '0086 138 0013 8000', json: '{"level": 3}' };
const directoryTitles: Readonly<Record<string, string>> = { it: 'IT', 'new-york': 'New York' };

type Parts = Readonly<Record<string, string>>;

const partsOf = ({ answer }: GalleryField): Parts => answer as unknown as Parts;
const typed = ({ type, answer }: GalleryField): string => typedAs[type] ?? String([answer].flat()[0]);
const optionOf = ({ texts }: GalleryField, value: Json | undefined): string =>
  textIn(texts.options?.[String(value)] ?? {}, 'en');
/** The browser's own controls take day, month, year, hour and minute one after the other. */
const digits = (date: string): string =>
  date.slice(0, 10).split('-').reverse().join('') + date.slice(11).replace(':', '');

/** Tabs to the field from wherever the focus is before it. */
export async function answerWithKeys(page: Page, field: GalleryField): Promise<void> {
  const label = labelPattern(field.texts);
  const { key, type, schema, answer } = field;
  const { keyboard } = page;
  const reach = (): Promise<void> => tabTo(page, key, ({ name }) => label.test(name));
  const reachGroup = (): Promise<void> => tabTo(page, key, ({ group }) => label.test(group));
  const reachPart = (part: string): Promise<void> =>
    tabTo(page, `${key}, ${part}`, ({ name, group }) => label.test(group) && name === part);
  const pick = async (text: string, option = text): Promise<void> => {
    await keyboard.type(text);
    await page.getByRole('option', { name: option }).first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  };
  switch (type) {
    case 'choice':
      if (schema['x-widget'] !== 'combobox')
        return reachGroup().then(() => arrowTo(page, optionOf(field, answer)));
      await reach();
      return pick(optionOf(field, answer).slice(0, 4), optionOf(field, answer));
    case 'choices':
      await reachPart(optionOf(field, [answer].flat()[0]));
      return keyboard.press('Space');
    case 'yes-no':
      return reachGroup().then(() => arrowTo(page, 'Yes'));
    case 'rating':
      return reachGroup().then(() => arrowTo(page, String(answer)));
    case 'date':
      return reach().then(() => keyboard.type(digits(typed(field))));
    case 'time':
      return reach().then(() => keyboard.type(typed(field).replace(':', '')));
    case 'date-time':
      await reachPart('Date and time');
      // A clock of twelve hours asks which half of the day; one of twenty-four passes over the letter.
      await keyboard.type(`${digits(partsOf(field).local ?? '')}a`);
      await reachPart('Time zone');
      return pick('Shanghai');
    case 'period':
      await reachPart('First day');
      await keyboard.type(digits(partsOf(field).from ?? ''));
      await reachPart('Last day');
      return keyboard.type(digits(partsOf(field).until ?? ''));
    case 'money':
      return reach().then(() => keyboard.type(partsOf(field).amount?.toString() ?? ''));
    case 'person':
      return reach().then(() => pick(typed(field)));
    case 'department':
    case 'office':
      return reach().then(() => keyboard.type(directoryTitles[typed(field)] ?? ''));
    case 'address':
      await reachPart('Street and number');
      await keyboard.type('Torstraße 1');
      await reachPart('Postal code');
      await keyboard.type(partsOf(field).postalCode ?? '');
      await reachPart('City');
      await keyboard.type(partsOf(field).city ?? '');
      await reachPart('Country');
      return pick(countryName(partsOf(field).country ?? '', 'en'));
    case 'text-list':
      return reachGroup().then(() => keyboard.type(typed(field)));
    case 'consent':
      await reachConsent(page);
      return keyboard.press('Space');
    default:
      return reach().then(() => keyboard.type(typed(field)));
  }
}

async function reachConsent(page: Page): Promise<void> {
  await tabTo(
    page,
    'the consent',
    ({ kind, name }) => kind === 'checkbox' && name === 'I have read this and agree',
  );
}

/** Fills in the plain controls that are there without scripts. */
export async function answerPlainly(page: Page, field: GalleryField): Promise<void> {
  const { key, type, answer } = field;
  const control = (part?: string): Locator =>
    page.locator(`[name="${part === undefined ? key : `${key}.${part}`}"]`);
  switch (type) {
    case 'choice':
    case 'rating':
      if (field.schema['x-widget'] === 'combobox')
        return void (await page.locator(`select[name="${key}"]`).selectOption(typed(field)));
      return page.locator(`[name="${key}"][value="${typed(field)}"]`).check();
    case 'choices':
      return page.locator(`[name="${key}"][value="${typed(field)}"]`).check();
    case 'yes-no':
      return page.locator(`[name="${key}"][value="yes"]`).check();
    case 'department':
    case 'office':
      return void (await control().selectOption(typed(field)));
    case 'money':
      return control('amount').fill(String(partsOf(field).amount));
    case 'date-time':
      await control('local').fill(partsOf(field).local ?? '');
      return control('zone').fill(partsOf(field).zone ?? '');
    case 'period':
      await control('from').fill(partsOf(field).from ?? '');
      return control('until').fill(partsOf(field).until ?? '');
    case 'address':
      await control('lines').fill('Torstraße 1');
      await control('postalCode').fill(partsOf(field).postalCode ?? '');
      await control('city').fill(partsOf(field).city ?? '');
      return void (await page.locator(`select[name="${key}.country"]`).selectOption('DE'));
    case 'consent':
      return page.locator(`[name="${key}.given"][value="yes"]`).check();
    default:
      return control()
        .first()
        .fill(answer === undefined ? '' : typed(field));
  }
}
