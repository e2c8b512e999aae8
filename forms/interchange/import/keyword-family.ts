/** What a family of keywords does: each keyword adds what it says to the shape of a value. */
import type { Json } from '../../../rules/conditions/condition';
import type { ImportRun, Source } from './import-run';
import type { JsonObject } from '../json-value';
import type { Shape } from './shape';

export interface Said {
  readonly run: ImportRun;
  readonly shape: Shape;
  readonly value: Json;
  /** Where the keyword stands. */
  readonly at: string;
  /** The schema that says it, and its place. */
  readonly schema: JsonObject;
  readonly source: Source;
  /** Adds what another schema of the same value says. */
  readonly also: (source: Source) => void;
}

export type KeywordFamily = { readonly [keyword: string]: (said: Said) => void };

/** The part of a schema that stands at `at`, reached by the references of `from`. */
export function part(schema: Json, at: string, from: Source): Source {
  return { schema, at, trail: from.trail };
}
