/** What `var` and `val` read from: the facts, or the element that a loop is at. */
import type { Evaluation } from './evaluation';

/**
 * The root scope reads facts by slot. A scope within it belongs to a loop (or to the handler of a `try`) and
 * holds the element (or the error) as `value`; the loop moves it on from element to element.
 */
export class Scope {
  value: unknown = null;
  /** The number of the element that the loop is at; what `val` finds one level up as `index`. */
  index: unknown = null;

  constructor(
    readonly run: Evaluation,
    readonly slots: readonly unknown[],
    readonly parent: Scope | null,
  ) {}

  /** A scope for the elements of a loop that runs in this one. */
  inner(): Scope {
    return new Scope(this.run, this.slots, this);
  }
}
