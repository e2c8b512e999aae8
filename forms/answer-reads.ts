/** Which answers a condition reads, and what is left of it where some of them can never be given. */
import type { Condition, Json } from '../rules/conditions/condition';

const ANSWERS = 'answers';

/** The fact path of a field's answer. */
export function answerPath(key: string): string {
  return `${ANSWERS}.${key}`;
}

/** The field that a fact path reads; undefined for a path that reads no field, or all of them. */
export function fieldReadBy(path: string): string | undefined {
  const [root, key] = path.split('.');
  return root === ANSWERS && key !== '' ? key : undefined;
}

/**
 * The condition with every `var` that reads one of these fields replaced by what it reads as when there is no
 * answer: its default, else null. The keys of the fields are gone from it.
 */
export function withoutAnswersTo(fields: ReadonlySet<string>, condition: Condition): Condition {
  if (isList(condition)) return condition.map((part) => withoutAnswersTo(fields, part));
  if (condition === null || typeof condition !== 'object') return condition;
  const { var: read } = condition;
  if (read !== undefined && Object.keys(condition).length === 1) {
    const [path, otherwise = null] = isList(read) ? read : [read];
    const field = typeof path === 'string' ? fieldReadBy(path) : undefined;
    if (field !== undefined && fields.has(field)) return withoutAnswersTo(fields, otherwise);
  }
  return Object.fromEntries(
    Object.entries(condition).map(([key, part]) => [key, withoutAnswersTo(fields, part)]),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
