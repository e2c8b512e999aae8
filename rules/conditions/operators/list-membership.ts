/** `fw.hasAny` and `fw.hasAll`: whether a list has some or all of certain elements. */
import { evaluateAll } from '../operands';
import type { TestOperator } from '../operator';
import { Unknown } from '../unknown';

/**
 * `{"fw.hasAny": [{"var": "requester.roles"}, ["hr", "admin"]]}`. Unlike `some`, a missing list is an empty
 * one; elements are compared as by `===`.
 */
export const hasAny = membership('fw.hasAny', (list, sought) => sought.some((element) => list.has(element)));

/** `{"fw.hasAll": [{"var": "answers.software"}, ["ide", "containers"]]}`; true where nothing is sought. */
export const hasAll = membership('fw.hasAll', (list, sought) => sought.every((element) => list.has(element)));

function membership(
  name: string,
  holds: (list: ReadonlySet<unknown>, sought: readonly unknown[]) => boolean,
): TestOperator {
  return {
    name,
    test(operation) {
      operation.demandList(2);
      const operands = operation.values().slice(0, 2);
      return (scope) => {
        const values = evaluateAll(operands, scope);
        if (values instanceof Unknown) return values;
        const [list, sought] = values.map((value) => (Array.isArray(value) ? (value as unknown[]) : []));
        scope.run.spend((list ?? []).length + (sought ?? []).length);
        return holds(new Set(list), sought ?? []);
      };
    },
  };
}
