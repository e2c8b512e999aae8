/** `fw.before`, `fw.after`, `fw.onOrBefore` and `fw.onOrAfter`: dates in their order. */
import { isLocalDate } from '../local-date';
import { evaluateAll } from '../operands';
import type { TestOperator } from '../operator';
import { Unknown } from '../unknown';

/**
 * `{"fw.before": [{"var": "answers.startDate"}, {"var": "today"}]}`, dates as `YYYY-MM-DD`. Unlike `<`, false
 * where either side is no date: missing, empty, or no day of the calendar.
 */
export const before = dateOrder('fw.before', (left, right) => left < right);

/** `{"fw.after": [{"var": "answers.contractEndDate"}, {"var": "answers.startDate"}]}`; false as `fw.before` is. */
export const after = dateOrder('fw.after', (left, right) => left > right);

/** `{"fw.onOrBefore": [{"var": "answers.until"}, {"fw.addDays": [{"var": "answers.from"}, 365]}]}`. */
export const onOrBefore = dateOrder('fw.onOrBefore', (left, right) => left <= right);

/** `{"fw.onOrAfter": [{"var": "answers.startDate"}, {"var": "today"}]}`. */
export const onOrAfter = dateOrder('fw.onOrAfter', (left, right) => left >= right);

function dateOrder(name: string, holds: (left: string, right: string) => boolean): TestOperator {
  return {
    name,
    test(operation) {
      operation.demandList(2);
      const operands = operation.values().slice(0, 2);
      return (scope) => {
        const values = evaluateAll(operands, scope);
        if (values instanceof Unknown) return values;
        const [left, right] = values;
        return isLocalDate(left) && isLocalDate(right) && holds(left, right);
      };
    },
  };
}
