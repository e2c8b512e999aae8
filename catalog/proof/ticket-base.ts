/** The key of a ticket without the element that it is opened for: `it.access:crm` is one of `it.access`. */
export function ticketBase(key: string): string {
  return key.split(':')[0] ?? key;
}
