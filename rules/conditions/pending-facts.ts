/** Which facts are not known yet. */
import { joinPath } from './fact-path';
import { Unknown } from './unknown';

/** Tells whether a read touches facts that are not known yet. */
export interface PendingFacts {
  /** Unknown if the value at `keys` is pending, lies within something pending, or has pending parts. */
  touching(keys: readonly string[], value: unknown): Unknown | null;
}

/** The facts named by path (`answers.workMode`) are pending. */
export class PendingPaths implements PendingFacts {
  constructor(private readonly paths: ReadonlySet<string>) {}

  touching(keys: readonly string[], value: unknown): Unknown | null {
    for (let length = keys.length; length > 0; length--) {
      const path = joinPath(length === keys.length ? keys : keys.slice(0, length));
      if (this.paths.has(path)) return new Unknown([path]);
    }
    return isScalar(value) ? null : this.partsOf(keys);
  }

  private partsOf(keys: readonly string[]): Unknown | null {
    const prefix = keys.length === 0 ? '' : `${joinPath(keys)}.`;
    const parts = [...this.paths].filter((path) => path.startsWith(prefix));
    return parts.length > 0 ? new Unknown(parts) : null;
  }
}

/** Everything is pending except what lies under the given roots. */
export class AllButRoots implements PendingFacts {
  constructor(private readonly roots: object) {}

  touching(keys: readonly string[]): Unknown | null {
    const root = keys[0];
    return root !== undefined && Object.hasOwn(this.roots, root) ? null : new Unknown([joinPath(keys)]);
  }
}

/** A scalar that is there has no parts that could be pending. */
function isScalar(value: unknown): boolean {
  return value !== null && value !== undefined && typeof value !== 'object';
}
