/** Lists of what may be missing. */

/** All of them; undefined where one is. */
export function complete<Part>(parts: readonly (Part | undefined)[]): readonly Part[] | undefined {
  const known = parts.filter((part): part is Part => part !== undefined);
  return known.length === parts.length ? known : undefined;
}
