/** How JsonLogic turns values into numbers and texts. */
import { RuleBudgetError } from './budget';
import type { Evaluation } from './evaluation';

/** Null counts 0, true 1, false 0; a text is read as a number (the empty one is 0). NaN for lists and objects. */
export function toNumber(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return value;
    case 'string':
    case 'boolean':
      return Number(value);
    default:
      return value === null ? 0 : NaN;
  }
}

/**
 * Null is the empty text, a list its elements with commas between, an object `[object Object]`.
 * @throws RuleBudgetError for a text that is too long, or a list that is nested too deep.
 */
export function toText(value: unknown, run: Evaluation, depth = 0): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  // Never asks the object itself: facts may hold a `toString` of their own.
  if (!Array.isArray(value)) return '[object Object]';
  if (depth > run.budget.depth) throw new RuleBudgetError('depth', run.budget.depth);
  return concatenate(value, ',', run, depth + 1);
}

/** The values as one text. @throws RuleBudgetError for a text that is too long. */
export function concatenate(values: readonly unknown[], between: string, run: Evaluation, depth = 0): string {
  let text = '';
  let gap = '';
  run.spend(values.length);
  for (const value of values) {
    const part = toText(value, run, depth);
    run.spendText(text.length + gap.length + part.length);
    text += gap + part;
    gap = between;
  }
  return text;
}
