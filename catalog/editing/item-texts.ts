/** Every text of an item with its place and its words in each language: what the Texts tab shows, and what is missing. */
import { isObject } from '../../forms/document-shape';
import { optionsOf } from '../../forms/editing/field-options';
import { allFields, lastKeyOf } from '../../forms/editing/field-place';
import type { DraftText, JsonObject } from '../../forms/editing/form-draft';
import { pointerTo } from '../../forms/json-pointer';
import { locales } from '../../forms/locale';
import type { Locale, ProductText } from '../../forms/locale';
import type { Json } from '../../rules/conditions/condition';
import type { ItemDraftDocument } from './item-draft';
import { placeTitle } from './place-title';

export interface TextRow {
  /** JSON pointer of the text. */
  readonly place: string;
  /** "Work mode: help". */
  readonly title: ProductText;
  readonly values: DraftText;
  readonly missing: readonly Locale[];
}

/** In the order of the document; labels that a field or option lacks altogether come last. */
export function textsOf(item: ItemDraftDocument): readonly TextRow[] {
  const found = textsIn(item as unknown as Json, '', '');
  const absent = requiredPlaces(item).filter((place) => found.every(([each]) => each !== place));
  return [...found, ...absent.map((place): [string, DraftText] => [place, {}])].map(([place, values]) => ({
    place,
    title: placeTitle(item, place),
    values,
    missing: locales.filter((locale) => (values[locale] ?? '').trim() === ''),
  }));
}

export function missingTexts(item: ItemDraftDocument): readonly TextRow[] {
  return textsOf(item).filter(({ missing }) => missing.length > 0);
}

/** Places where a text of no language at all would be taken for an empty object. */
const textKeys = ['title', 'summary', 'label', 'help', 'example', 'because', 'text', 'x-purpose'];

/** What a case answers, and what it reads of persons, are no texts of the item. */
const isData = /^\/cases\/\d+\/(?!text$)/;

function textsIn(node: Json, key: string, place: string): [string, DraftText][] {
  if (Array.isArray(node))
    return (node as readonly Json[]).flatMap((each, at) => textsIn(each, '', pointerTo(place, at)));
  if (!isObject(node) || isData.test(place)) return [];
  if (isText(node, key)) return [[place, node as DraftText]];
  return Object.entries(node as JsonObject).flatMap(([name, each]) =>
    textsIn(each, name, pointerTo(place, name)),
  );
}

function isText(node: object, key: string): boolean {
  const entries = Object.entries(node);
  const isWorded = entries.every(
    ([name, value]) => locales.some((each) => each === name) && typeof value === 'string',
  );
  return isWorded && (entries.length > 0 || textKeys.includes(key));
}

/** What a list repeats, and the places of a tuple, go by the words of the list or tuple where they have none. */
function requiredPlaces({ form }: ItemDraftDocument): readonly string[] {
  return allFields(form)
    .filter(([path]) => !/^(\*|\d+)$/.test(lastKeyOf(path)))
    .flatMap(([path, field]) => {
      const texts = pointerTo('/form/texts', path);
      return [`${texts}/label`, ...optionsOf(field).map((option) => pointerTo(`${texts}/options`, option))];
    });
}
