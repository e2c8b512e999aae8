/** The number of a ticket as people read it: the department's prefix and the number, `IT-2041`. */
export function shownNumber(prefix: string, number: number): string {
  return `${prefix}-${number}`;
}
