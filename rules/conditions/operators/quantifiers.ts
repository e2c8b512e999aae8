/** `some`, `all` and `none`: whether a condition holds for elements of a list. */
import { Raised } from '../condition-error';
import { loopOf, restOfLoop, walk } from '../loop';
import type { TestOperator } from '../operator';
import { Unknown } from '../unknown';

interface Quantifier {
  /** The result for an element that decides, so that no further one is looked at. */
  readonly decisive: boolean;
  /** The answer when an element decides, when none does, and for the empty list. */
  readonly decided: boolean;
  readonly undecided: boolean;
  readonly empty: boolean;
}

/** `{"some": [{"var": "requester.roles"}, {"in": [{"var": ""}, ["hr", "admin"]]}]}`. An error without a list. */
export const some = quantifier('some', { decisive: true, decided: true, undecided: false, empty: false });

/** `{"all": [{"var": "items"}, {">": [{"var": "count"}, 0]}]}`; false for the empty list, an error without one. */
export const all = quantifier('all', { decisive: false, decided: false, undecided: true, empty: false });

/** `{"none": [{"var": "subject.devices"}, {"==": [{"var": "kind"}, "laptop"]}]}`; an error without a list. */
export const none = quantifier('none', { decisive: true, decided: false, undecided: true, empty: true });

function quantifier(name: string, { decisive, decided, undecided, empty }: Quantifier): TestOperator {
  return {
    name,
    test(operation) {
      const loop = loopOf(operation);
      const test = operation.test(loop.body, 1);
      const { node } = operation;
      return (scope) => {
        const elements = loop.list(scope);
        if (elements instanceof Unknown) return elements;
        if (!Array.isArray(elements)) throw new Raised(node, 'not-a-list');
        if (elements.length === 0) return empty;
        let found = false;
        const waiting = walk(elements, test, loop, scope, (result) => (found = result === decisive));
        if (found && (waiting === null || scope.run.mayLookPast)) return decided;
        return waiting ?? undecided;
      };
    },
    rest: (part) => restOfLoop(part, 'truth'),
  };
}
