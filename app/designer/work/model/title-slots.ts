/** Titles with places that a request fills: `Laptop: {answer:laptop}`, `Software: {element}`. */

export type TitlePart =
  | { readonly text: string }
  /** Key of the question that is answered. */
  | { readonly answer: string }
  | { readonly element: true };

const SLOT = /\{answer:([A-Za-z][A-Za-z0-9]*)\}|\{element\}/g;

export function titleParts(title: string): readonly TitlePart[] {
  const parts: TitlePart[] = [];
  let last = 0;
  for (const slot of title.matchAll(SLOT)) {
    if (slot.index > last) parts.push({ text: title.slice(last, slot.index) });
    const [whole, answer] = slot;
    parts.push(answer === undefined ? { element: true } : { answer });
    last = slot.index + whole.length;
  }
  return last < title.length ? [...parts, { text: title.slice(last) }] : parts;
}

export function answerSlot(field: string): string {
  return `{answer:${field}}`;
}

export const elementSlot = '{element}';

/** The title with what it is filled with in words: "Laptop: [Laptop]". */
export function tellTitle(
  title: string,
  words: { readonly fieldLabel: (field: string) => string; readonly element: string },
): string {
  return titleParts(title)
    .map((part) =>
      'text' in part ? part.text : `[${'answer' in part ? words.fieldLabel(part.answer) : words.element}]`,
    )
    .join('');
}

/** Puts a slot where the selection of the box is, in the place of what is selected. */
export function withSlot(title: string, slot: string, from: number, to: number): string {
  return title.slice(0, from) + slot + title.slice(to);
}
