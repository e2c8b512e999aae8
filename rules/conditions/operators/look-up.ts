/** `fw.lookup`: what a table has for a value. */
import { literalOf } from '../literal';
import type { Operation } from '../operation';
import type { Operator } from '../operator';
import { tableEntry } from '../table-entry';
import { Unknown } from '../unknown';

/**
 * `{"fw.lookup": [{"var": "answers.legalEntity"}, {"CN": "shanghai", "DE": "berlin"}]}`: the table stands as it is. Null
 * where it has nothing for the value, or the value is no text, number or truth value.
 */
export const lookUp: Operator = {
  name: 'fw.lookup',
  value(operation) {
    operation.demandList(2);
    const sought = operation.value(operation.operands[0]);
    const table = tableOf(operation);
    return (scope) => {
      const value = sought(scope);
      return value instanceof Unknown ? value : (tableEntry(table, value) ?? null);
    };
  },
  rest: (part) => part.rebuilt([part.of(part.operands[0]), ...part.operands.slice(1)]),
};

/** A table of one entry reads like an operation: it is a table all the same, as is one that `preserve` quotes. */
function tableOf(operation: Operation): object {
  const [, written] = operation.operands;
  const table = literalOf(written)?.value ?? written;
  if (typeof table === 'object' && table !== null && !Array.isArray(table)) return table;
  return operation.refuse('no-table');
}
