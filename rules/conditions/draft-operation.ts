/** An operation as it stands in a draft, whether or not there is one of that name. */
import type { Json } from './condition';
import { operationIn } from './literal';

/** Null for what is no operation; one operand that was written without a list is a list of it. */
export function operationOf(condition: Json | undefined): readonly [string, readonly Json[]] | null {
  const [name, args] = operationIn(condition) ?? [];
  if (name === undefined || args === undefined) return null;
  return [name, Array.isArray(args) ? (args as readonly Json[]) : [args as Json]];
}

/** The path of a fact that is read, and nothing else; undefined for anything else. */
export function pathOf(condition: Json | undefined): string | undefined {
  const [name, args] = operationOf(condition) ?? [];
  const path = args?.[0];
  return name === 'var' && args?.length === 1 && typeof path === 'string' ? path : undefined;
}
