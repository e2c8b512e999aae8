/** `fw.startsWith` and `fw.endsWith`: how a text begins and ends. */
import { evaluateAll } from '../operands';
import type { TestOperator } from '../operator';
import { Unknown } from '../unknown';

/** `{"fw.startsWith": [{"var": "answers.costCenter"}, "CC-1"]}`, letter for letter; false without two texts. */
export const startsWith = textEnd('fw.startsWith', (text, part) => text.startsWith(part));

/** `{"fw.endsWith": [{"var": "answers.personalEmail"}, "@meridian.example"]}`; false without two texts. */
export const endsWith = textEnd('fw.endsWith', (text, part) => text.endsWith(part));

function textEnd(name: string, holds: (text: string, part: string) => boolean): TestOperator {
  return {
    name,
    test(operation) {
      operation.demandList(2);
      const operands = operation.values().slice(0, 2);
      return (scope) => {
        const values = evaluateAll(operands, scope);
        if (values instanceof Unknown) return values;
        const [text, part] = values;
        return typeof text === 'string' && typeof part === 'string' && holds(text, part);
      };
    },
  };
}
