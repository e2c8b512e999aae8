/** The third value of conditions: an answer that depends on facts which are not there yet. */

/**
 * Stands for a value that cannot be told yet. One instance is made for each pending fact that is read and
 * handed through unchanged, so that an evaluation without pending facts never allocates one.
 */
export class Unknown {
  constructor(private readonly sources: readonly (string | Unknown)[]) {}

  /** The fact paths that this value waits for, each once, in the order in which they were met. */
  get waitsFor(): readonly string[] {
    const paths = new Set<string>();
    const open: (string | Unknown)[] = [this];
    for (let source = open.pop(); source !== undefined; source = open.pop()) {
      if (typeof source === 'string') paths.add(source);
      else open.push(...[...source.sources].reverse());
    }
    return [...paths];
  }
}

/** Waits for what either waits for. */
export function both(first: Unknown, second: unknown): Unknown {
  return second instanceof Unknown && second !== first ? new Unknown([first, second]) : first;
}

/** True, false, or unknown with the facts waited for. */
export type Decision = boolean | Unknown;
