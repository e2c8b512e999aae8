/** `fw.addDays`: the date some days later. */
import { Raised } from '../condition-error';
import { addDays, isLocalDate } from '../local-date';
import { evaluateAll } from '../operands';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/**
 * `{"fw.addDays": [{"var": "answers.startDate"}, 14]}`; a negative number counts back. Calendar days: working
 * days need a calendar and are counted by OLA targets. Null where the date is missing or no date, or the
 * number is missing; an error where the number is no whole number, or the year would not be 1 to 9999.
 */
export const addDaysOperator: Operator = {
  name: 'fw.addDays',
  value(operation) {
    operation.demandList(2);
    const operands = operation.values();
    const { node } = operation;
    return (scope) => {
      const values = evaluateAll(operands, scope);
      if (values instanceof Unknown) return values;
      const [date, days] = values;
      if (!isLocalDate(date) || days === null) return null;
      const later = typeof days === 'number' && Number.isInteger(days) ? addDays(date, days) : null;
      if (later === null) throw new Raised(node, 'whole-days');
      return later;
    };
  },
};
