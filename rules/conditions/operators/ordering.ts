/** `<`, `<=`, `>` and `>=`. */
import { toNumber } from '../coercion';
import { comparison } from '../comparison-chain';

/**
 * `{"<": [{"var": "answers.count"}, 10]}`; with three, `{"<": [1, {"var": "answers.count"}, 10]}`, between.
 * Two texts are compared letter by letter (so dates as `YYYY-MM-DD` come in their order), anything else as
 * numbers. Where one side has no number the answer is an error of type NaN, except that null, a missing fact,
 * is simply neither before nor after it.
 */
export const less = comparison(
  '<',
  ordered((left, right) => left < right),
);
export const atMost = comparison(
  '<=',
  ordered((left, right) => left <= right),
);
export const greater = comparison(
  '>',
  ordered((left, right) => left > right),
);
export const atLeast = comparison(
  '>=',
  ordered((left, right) => left >= right),
);

function ordered(holds: <Scalar extends string | number>(left: Scalar, right: Scalar) => boolean) {
  return (left: unknown, right: unknown): boolean | null => {
    if (typeof left === 'string' && typeof right === 'string') return holds(left, right);
    const a = toNumber(left);
    const b = toNumber(right);
    if (Number.isNaN(a) || Number.isNaN(b)) return left === null || right === null ? false : null;
    return holds(a, b);
  };
}
