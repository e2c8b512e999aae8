/** What JsonLogic takes for true. */

/** False are: false, null, 0, NaN, the empty text and the empty list. An empty object is true, and so is `"0"`. */
export function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
