/** What the operators that go through a list have in common. */
import { nodesIn } from './measure-document';
import type { Operation } from './operation';
import { attempt, failed } from './operands';
import type { Closure } from './operator';
import type { Reading, Remainder } from './remainder';
import type { Scope } from './scope';
import { Unknown, both } from './unknown';

export interface Loop {
  readonly list: Closure;
  /** What is done with each element, in a scope that holds the element. */
  readonly body: unknown;
  /** The steps of one round. */
  readonly cost: number;
}

/** The parts of a loop. Refuses fewer than two operands. */
export function loopOf(operation: Operation): Loop {
  operation.demandList(2);
  const [list, body] = operation.operands;
  return { list: operation.value(list), body, cost: nodesIn(body) };
}

/** As `loopOf`, for operators that refuse a plain null where the list or the body should be. */
export function strictLoopOf(operation: Operation): Loop {
  operation.demandList(2);
  if (operation.operands.slice(0, 2).includes(null)) operation.refuse('null-operand');
  return loopOf(operation);
}

/**
 * Does something with each element in turn: `take` gets each known result and says whether to stop. Gives what
 * the results that are not known wait for. Once one is unknown the others may fail without an error.
 */
export function walk<Result>(
  elements: readonly unknown[],
  body: (scope: Scope) => Result | Unknown,
  { cost }: Loop,
  scope: Scope,
  take: (result: Result, element: unknown) => boolean,
): Unknown | null {
  const inner = scope.inner();
  let waiting: Unknown | null = null;
  for (let index = 0; index < elements.length; index++) {
    scope.run.spend(cost);
    inner.value = elements[index];
    inner.index = index;
    const result = waiting === null ? body(inner) : attempt(body, inner);
    if (result === failed) break;
    if (result instanceof Unknown) waiting = both(result, waiting);
    else if (take(result, inner.value)) break;
  }
  return waiting;
}

/** What is left of a loop when some facts are known; its body is read for its value or only for its truth. */
export function restOfLoop(part: Remainder, reading: Reading): unknown {
  const [list, body, ...others] = part.operands;
  const left = [
    part.of(list),
    part.of(body, { reading, deeper: 1 }),
    ...others.map((operand) => part.of(operand)),
  ];
  // A known null is no mistake of the author's, unlike one that was written.
  return part.rebuilt(left.map((operand) => operand ?? { preserve: null }));
}
