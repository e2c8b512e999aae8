/** The number of a ticket as people read it: the department's prefix and the number, `IT-2041`. */
export function shownNumber(prefix: string, number: number): string {
  return `${prefix}-${number}`;
}

/** Reads a shown number, of a ticket or a request; null for what is none, such as an id. */
export function readShownNumber(text: string): { readonly prefix: string; readonly number: number } | null {
  const [, prefix = '', digits = ''] = /^([A-Z]{1,8})-([0-9]{1,9})$/.exec(text) ?? [];
  return prefix === '' ? null : { prefix, number: Number(digits) };
}
