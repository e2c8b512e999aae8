/** The words of conditions: what a JsonLogic document is, and what evaluating one can answer. */

import type { WorkingDaysOf } from './working-days';

/** Any JSON value, as it comes out of a stored document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JsonLogic rule: a JSON value in which an object with one key is an operation. */
export type Condition = Json;

/** A JsonLogic rule that is read for its value rather than for its truth. */
export type Expression = Json;

/** Text in each locale of the product, keyed by BCP 47 tag (`en`, `zh-CN`). */
export type LocalizedText = Readonly<Record<string, string>>;

/** The answer to a condition. `unknown` stands where the answer depends on facts that are not there yet. */
export type Truth = true | false | 'unknown';

/**
 * What conditions read with `var`. `pending` lists the fact paths (`answers.workMode`) that are not
 * known yet; a fact that is absent and not pending is known to be missing, and reads as null.
 */
export interface FactSource {
  readonly values: { readonly [key: string]: unknown };
  readonly pending?: ReadonlySet<string>;
  /** The calendars that conditions may count working days in; without them that is an error. */
  readonly workingDays?: WorkingDaysOf;
}

/** The value of an expression, or the facts that it waits for. */
export type Outcome =
  | { readonly known: true; readonly value: unknown }
  | { readonly known: false; readonly waitsFor: readonly string[] };
