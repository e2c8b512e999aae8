/** Turns a JsonLogic document into closures, once; nothing is generated as code. */
import type { FactTable } from './fact-table';
import { literalOf, operationIn } from './literal';
import { Operation } from './operation';
import type { Closure, Operator, Test } from './operator';
import { operators } from './operators/all-operators';
import { evaluateAll } from './operands';
import { truthy } from './truthiness';
import { Unknown } from './unknown';

const byName = new Map<string, Operator>(operators.map((operator) => [operator.name, operator]));

/** The operator of that name; undefined if there is none. */
export function operatorNamed(name: string): Operator | undefined {
  return byName.get(name);
}

/**
 * Compiles parts of one document. `level` says in how many scopes (of loops, of `try`) a part stands: at
 * level 0 it reads the facts.
 */
export class Compiler {
  /** Slots of the facts that the closures read, in the order in which they were compiled. */
  readonly reads: number[] = [];

  constructor(
    readonly table: FactTable,
    /** Whether calendars apply where the document stands. */
    readonly calendars = true,
  ) {}

  /** The slot of a fact, noted as read. */
  slot(keys: readonly string[]): number {
    const slot = this.table.slotOf(keys);
    this.reads.push(slot);
    return slot;
  }

  /** Notes a fact as read by its keys, past its slot: a slot does not tell what is missing from what is null. */
  lookUp(keys: readonly string[]): void {
    this.table.lookedUp.add(this.slot(keys));
  }

  /** A closure for the value of a part. @throws Raised where an operator refuses its operands. */
  value(node: unknown, level: number): Closure {
    const literal = literalOf(node);
    if (literal !== undefined) return () => literal.value;
    if (Array.isArray(node)) return this.list(node, level);
    const [operation, operator] = this.operation(node, level);
    return 'value' in operator ? operator.value(operation) : operator.test(operation);
  }

  /** A closure for the truth of a part. @throws Raised where an operator refuses its operands. */
  test(node: unknown, level: number): Test {
    const literal = literalOf(node);
    if (literal !== undefined) {
      const truth = truthy(literal.value);
      return () => truth;
    }
    if (Array.isArray(node)) return truthOf(this.list(node, level));
    const [operation, operator] = this.operation(node, level);
    return 'test' in operator ? operator.test(operation) : truthOf(operator.value(operation));
  }

  /** Whether a part can only be true or false, so that its truth is its value. */
  isTruthValue(node: unknown): boolean {
    const literal = literalOf(node);
    if (literal !== undefined) return typeof literal.value === 'boolean';
    const [name, args] = operationIn(node) ?? [];
    const operator = name === undefined ? undefined : operatorNamed(name);
    if (operator === undefined) return false;
    if (!('value' in operator)) return true;
    return operator.choosesOperand === true && [args].flat().every((operand) => this.isTruthValue(operand));
  }

  private list(nodes: readonly unknown[], level: number): Closure {
    const elements = nodes.map((node) => this.value(node, level));
    return (scope) => evaluateAll(elements, scope);
  }

  private operation(node: unknown, level: number): readonly [Operation, Operator] {
    const [name, args] = operationIn(node) ?? ['', null];
    const operation = new Operation(this, Object(node), name, args, level);
    const operator = operatorNamed(name);
    return operator === undefined ? operation.refuse('unknown-operator') : [operation, operator];
  }
}

/** The truth of what a closure gives. */
function truthOf(value: Closure): Test {
  return (scope) => {
    const result = value(scope);
    if (result === true || result === false) return result;
    return result instanceof Unknown ? result : truthy(result);
  };
}
