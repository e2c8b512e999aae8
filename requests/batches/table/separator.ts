/** Finds out what parts the cells of a table, from its first line. */

const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** The one that stands most often outside quotes in the first line; a comma where there is none. */
export function separatorOf(text: string): Separator {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted) {
      const count = counts.get(sign);
      if (count !== undefined) counts.set(sign, count + 1);
    }
  }
  const count = (separator: Separator): number => counts.get(separator) ?? 0;
  return separators.reduce((most, each) => (count(each) > count(most) ? each : most));
}
