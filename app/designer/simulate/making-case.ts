/** Making a case by hand, as the address of the Simulate tab says it: it begins with the simplest case there is. */
const [NAME, VALUE] = ['new', 'case'] as const;

/** What a form of the page sends along, so that it goes on. */
export const making = { name: NAME, value: VALUE };

export function makingLink(item: string): string {
  return `/design/${item}/simulate?${new URLSearchParams({ [NAME]: VALUE }).toString()}`;
}

export function isMaking(query: URLSearchParams): boolean {
  return query.get(NAME) === VALUE;
}
