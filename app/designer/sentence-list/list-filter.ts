/** Which elements of a list are shown: those about a question, and those whose sentences have some words. */
import type { FieldUse } from '../../../forms/editing/field-uses';
import type { ToldSentence } from './rule-sentence';

export interface ListFilter {
  /** In any order, in the words of the page. */
  readonly words: string;
  /** Path of a question that the element reads or changes; empty for any. */
  readonly field: string;
}

export interface FilteredList<Element> {
  readonly elements: readonly Element[];
  /** JSON pointer of the list, in what the uses are of. */
  readonly place: string;
  readonly usesOf: (field: string) => readonly FieldUse[];
}

export function filtered<Element extends { readonly id: string }>(
  { elements, place, usesOf }: FilteredList<Element>,
  { words, field }: ListFilter,
  told: ReadonlyMap<Element, ToldSentence>,
): readonly Element[] {
  const about = field === '' ? null : elementsAt(usesOf(field), place);
  return elements.filter((element, at) => {
    if (about && !about.has(at)) return false;
    const { when = '', then = '', because = '' } = told.get(element) ?? {};
    return saysAll(words, [when, then, because, element.id]);
  });
}

/** Numbers of the elements in which uses stand. */
function elementsAt(uses: readonly FieldUse[], list: string): ReadonlySet<number> {
  const inside = uses.filter(({ place }) => place.startsWith(`${list}/`));
  return new Set(inside.map(({ place }) => Number.parseInt(place.slice(list.length + 1), 10)));
}

/** Whether all words are said, in any order and case. */
function saysAll(words: string, said: readonly string[]): boolean {
  const text = said.join(' ').toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
