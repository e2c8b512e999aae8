/** `exists`: whether something stands at a path, be it null. */
import type { Operator } from '../operator';
import { readScoped } from '../scoped-path';
import { Unknown } from '../unknown';

/** `{"exists": ["answers", "office"]}`. The path is written as for `val`. */
export const exists: Operator = {
  name: 'exists',
  test(operation) {
    const read = readScoped(operation);
    return (scope) => {
      const value = read(scope);
      return value instanceof Unknown ? value : value !== undefined;
    };
  },
};
