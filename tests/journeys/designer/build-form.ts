/** Builds the form of an item in the designer: its steps, fields, words, properties and access; rules apart. */
import type { Locator } from 'playwright-core';
import type { ItemDocument } from '../../../catalog/item-document';
import { rolesIn } from '../../../app/designer/access/roles-condition';
import { readDateBound } from '../../../app/designer/builder/properties/date-bound';
import { valueAt } from '../../../app/designer/builder/field-facts';
import type { FieldTypeName } from '../../../forms/field-types/field-types';
import { textIn } from '../../../forms/locale';
import { paletteOf } from '../../../forms/palette/palette';
import type { FieldProperty, PaletteEntry } from '../../../forms/palette/palette-entry';
import { recordProperties } from '../../../forms/palette/record-properties';
import type { Json } from '../../../rules/conditions/condition';
import type { Hand } from './hands';

type Form = ItemDocument['form'];
type Texts = Readonly<Record<string, string>>;

const languages = { en: 'English', 'zh-CN': 'Chinese' } as const;

/** On the Build tab of an empty item, in English. */
export async function buildForm(hand: Hand, form: Form): Promise<void> {
  const { page } = hand;
  const open = await openAll(hand);
  let last = 0;
  for (const [number, step] of form.layout.steps.entries()) {
    if (number > 0) {
      await hand.press(page.getByRole('button', { name: 'Add a step' }));
      last += 1;
    }
    await hand.choose(last);
    await write(hand, 'Title', step.title);
    for (const row of step.rows)
      for (const [column, key] of row.entries()) {
        await addField(hand, form, key, open);
        last += 1;
        if (column > 0) {
          await hand.choose(last);
          await hand.beside();
        }
        await hand.choose(last);
      }
  }
}

/** Opens every part of the properties once: they stay open from field to field. */
async function openAll(hand: Hand): Promise<Set<string>> {
  await hand.choose(0);
  return new Set(['Words', 'Answer']);
}

async function addField(hand: Hand, form: Form, key: string, open: Set<string>): Promise<void> {
  const { page } = hand;
  const schema = form.schema.properties[key];
  const texts = form.texts[key];
  const entry = paletteOf(schema?.['x-type'] as FieldTypeName);
  if (!schema || !texts || !entry) throw new Error(`The form has no field ${key}`);
  await hand.add(entry.title.en);
  const panel = page.getByRole('region', { name: 'Properties' });
  await panel.getByRole('heading', { level: 2, name: entry.title.en, exact: true }).waitFor();
  for (const part of ['Record', 'Access', 'Key']) {
    if (open.has(part)) continue;
    await hand.press(panel.locator('summary', { hasText: part }));
    open.add(part);
  }
  await write(hand, 'Label', texts.label);
  if (texts.help) await write(hand, 'Help', texts.help);
  if (texts.example) await write(hand, 'Example', texts.example);
  await hand.tick(page.getByLabel('Must be answered'), form.schema.required.includes(key));
  for (const property of [...entry.properties, ...recordProperties])
    await setProperty(hand, property, { schema, texts, entry, form });
  await setAccess(hand, form, key);
  await hand.fill(page.getByRole('textbox', { name: 'Key', exact: true }), key);
}

async function write(hand: Hand, label: string, text: Texts): Promise<void> {
  for (const [locale, language] of Object.entries(languages))
    await hand.fill(
      hand.page.getByRole('textbox', { name: `${label}, ${language}`, exact: true }),
      text[locale] ?? '',
    );
}

interface Wanted {
  readonly schema: Form['schema']['properties'][string];
  readonly texts: Form['texts'][string];
  readonly entry: PaletteEntry;
  readonly form: Form;
}

async function setProperty(hand: Hand, property: FieldProperty, wanted: Wanted): Promise<void> {
  const { page } = hand;
  const { place, editor } = property;
  const label = property.label.en;
  const value = valueAt(wanted.schema as never, place) as Json | undefined;
  if (editor.kind === 'options') {
    await setOptions(hand, value as readonly string[], wanted.texts.options ?? {});
    return;
  }
  if (value === undefined && valueAt(wanted.entry.start.schema as never, place) === undefined) return;
  const box = (): Locator => page.locator(`#property${place.replaceAll('/', '-')}`);
  switch (editor.kind) {
    case 'integer':
    case 'number':
    case 'text':
    case 'pattern':
      await hand.fill(box(), value === undefined ? '' : String(value));
      return;
    case 'localized':
      await write(hand, label, value as Texts);
      return;
    case 'one-of': {
      const word = editor.words.find((each) => each.value === value);
      await hand.select(box(), word ? word.label.en : 'Not set');
      return;
    }
    case 'one-value': {
      const chosen = editor.values.find(
        (each) => JSON.stringify(each.value) === JSON.stringify(sorted(value, each.value)),
      );
      await hand.select(box(), chosen ? chosen.label.en : 'Not set');
      return;
    }
    case 'date-bound': {
      const bound = readDateBound(value);
      if (bound.from === 'today') await hand.select(box(), 'Today');
      if (bound.from === 'answer') {
        const field = textIn(wanted.form.texts[bound.field]?.label ?? {}, 'en');
        await hand.select(box(), `The answer to “${field}”`);
      }
      if ('days' in bound && bound.days !== 0)
        await hand.fill(page.getByLabel(`${label}: days later`), String(bound.days));
      return;
    }
    default:
      throw new Error(`Nobody has shown the hand how to set ${place}`);
  }
}

/** The keys of an object in the order of another: the order means nothing here. */
function sorted(value: Json | undefined, like: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  const entries = value as Readonly<Record<string, Json>>;
  return Object.fromEntries(
    Object.keys(like as object)
      .filter((key) => key in entries)
      .map((key) => [key, entries[key] ?? null]),
  );
}

async function setOptions(
  hand: Hand,
  options: readonly string[],
  texts: Readonly<Record<string, Texts>>,
): Promise<void> {
  const panel = hand.page.getByRole('region', { name: 'Properties' });
  for (let more = 2; more < options.length; more += 1)
    await hand.press(panel.getByRole('button', { name: 'Add an option' }));
  for (const [at, option] of options.entries()) {
    const n = String(at + 1);
    for (const [locale, language] of Object.entries(languages))
      await hand.fill(
        panel.getByLabel(`Option ${n}, ${language}`, { exact: true }),
        texts[option]?.[locale] ?? '',
      );
    await hand.fill(panel.getByLabel(`Option ${n}, key`, { exact: true }), option);
  }
}

async function setAccess(hand: Hand, form: Form, key: string): Promise<void> {
  const { page } = hand;
  const access = form.access.fields[key];
  const roles = rolesIn(access?.ask as Json | undefined);
  if (Array.isArray(roles)) {
    const asked = page.getByRole('group', { name: 'Who is asked' });
    await hand.pick(asked.getByRole('radio', { name: 'Only people with one of these roles' }));
    await tickAll(hand, asked.getByRole('checkbox'), (label) =>
      roles.some((role) => roleNames[role as string] === label),
    );
  }
  if (!access?.read) return;
  const { read } = access;
  await hand.tick(page.getByLabel('Read by whoever reads the whole form'), false);
  const readers = page.getByRole('group', { name: 'Who reads the answer' });
  const ids = await readers.locator('input').evaluateAll((inputs) => inputs.map(({ id }) => id));
  const closed = readers.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await hand.press(closed.first());
  for (const id of ids) {
    const word = id.replace(/^read-/, '');
    await hand.tick(page.locator(`[id="${id}"]`), read.includes(word));
  }
}

async function tickAll(hand: Hand, boxes: Locator, wanted: (label: string) => boolean): Promise<void> {
  for (const box of await boxes.all()) {
    const label = await box.evaluate(
      (input) => (input as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? '',
    );
    await hand.tick(box, wanted(label));
  }
}

const roleNames: Readonly<Record<string, string>> = {
  'hiring-manager': 'Hiring manager',
  hr: 'Human resources',
  finance: 'Finance',
  admin: 'Administrator',
};
