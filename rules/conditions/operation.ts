/** One operation of a document while it is compiled: what its operator may ask about its operands. */
import type { Compiler } from './compiler';
import { Raised } from './condition-error';
import type { ConditionProblem, ProblemParams } from './condition-problem';
import type { Closure, Test } from './operator';

export class Operation {
  /** The operands: the list that was given, or the one thing that was given without a list. */
  readonly operands: readonly unknown[];
  /** Whether the operands were written as a list. */
  readonly listed: boolean;

  constructor(
    readonly compiler: Compiler,
    /** The object `{ operator: operands }` itself, by which an error finds its place. */
    readonly node: object,
    readonly name: string,
    args: unknown,
    /** In how many scopes within the facts the operation stands. */
    readonly level: number,
  ) {
    this.listed = Array.isArray(args);
    this.operands = Array.isArray(args) ? args : [args];
  }

  /** An operand as a closure for its value, in the operation's own scope or `deeper` in one within it. */
  value(operand: unknown, deeper = 0): Closure {
    return this.compiler.value(operand, this.level + deeper);
  }

  /** The same for its truth. */
  test(operand: unknown, deeper = 0): Test {
    return this.compiler.test(operand, this.level + deeper);
  }

  values(): readonly Closure[] {
    return this.operands.map((operand) => this.value(operand));
  }

  tests(): readonly Test[] {
    return this.operands.map((operand) => this.test(operand));
  }

  /** @throws Raised unless the operands are a list of at least so many. */
  demandList(least = 0): void {
    if (!this.listed) this.refuse('operand-list');
    if (this.operands.length < least) this.refuse('too-few-operands', { least });
  }

  /** @throws Raised where no calendar applies */
  demandCalendars(): void {
    if (!this.compiler.calendars) this.refuse('no-calendar');
  }

  /** Refuses the document, with the place of this operation. */
  refuse(problem: ConditionProblem, params?: ProblemParams): never {
    throw new Raised(this.node, problem, undefined, params);
  }
}
