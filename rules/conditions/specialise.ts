/** Partial evaluation: what is left of a condition when some of its facts are known. */
import { standardBudget } from './budget';
import { compileCondition } from './compile-condition';
import { Compiler } from './compiler';
import type { Condition } from './condition';
import { Raised } from './condition-error';
import { Evaluation } from './evaluation';
import { FactTable } from './fact-table';
import { literalOf, operationIn, quote } from './literal';
import { AllButRoots } from './pending-facts';
import { Remainder, type Place, type Reading, type Specialiser } from './remainder';
import type { Scope } from './scope';
import { Unknown } from './unknown';

/**
 * A condition that reads none of the known roots (`{ requester, item }`) and, for all values of the other
 * facts, comes to what the given one comes to; plain data where the known facts decide. Read for its `truth`
 * alone it may be smaller: `{"and": [a, false]}` is false, but its value may be any false value of `a`.
 *
 * An operand without influence on the outcome is left out even where it could have ended in an error (but not
 * within `try`). A path that is computed from unknown facts stays, and could still lead to a known root.
 * @throws ConditionError (E-402) for a bad condition, RuleBudgetError (E-905) for one that costs too much.
 */
export function specialise(
  condition: unknown,
  known: Readonly<Record<string, unknown>>,
  reading: Reading = 'value',
): Condition {
  // Refuses a bad document, with its place, before any part of it is looked at.
  compileCondition(condition);
  return new Specialisation(known).rest(condition, { level: 0, reading, guarded: false }) as Condition;
}

/** What is counted in working days is left for whoever knows the calendars. */
const noCalendarYet = (): Unknown => new Unknown([]);

class Specialisation implements Specialiser {
  constructor(readonly known: Readonly<Record<string, unknown>>) {}

  rest(node: unknown, place: Place): unknown {
    if (literalOf(node) !== undefined || !this.touches(node, place)) return node;
    const value = this.valueOf(node, place);
    if (value !== undefined) return quote(value.value);
    if (Array.isArray(node)) return node.map((element) => this.rest(element, { ...place, reading: 'value' }));
    const [name, args] = operationIn(node) ?? ['', null];
    return new Remainder(this, name, args, place).document();
  }

  /** Whether a part may read any of the known roots. */
  private touches(node: unknown, { level }: Place): boolean {
    const table = new FactTable();
    new Compiler(table).value(node, level);
    return table.facts.some(([root]) => root === undefined || Object.hasOwn(this.known, root));
  }

  /** What a part comes to whatever the other facts and the elements of the loops around it are. */
  private valueOf(
    node: unknown,
    { level, reading, guarded }: Place,
  ): { readonly value: unknown } | undefined {
    const table = new FactTable();
    const compiler = new Compiler(table);
    const closure = reading === 'truth' ? compiler.test(node, level) : compiler.value(node, level);
    const run = new Evaluation(table, this.known, new AllButRoots(this.known), standardBudget, noCalendarYet);
    run.guarded = guarded ? 1 : 0;
    try {
      const value = closure(unknownScope(run.root, level));
      return value instanceof Unknown ? undefined : { value };
    } catch (error) {
      if (error instanceof Raised) return undefined;
      throw error;
    }
  }
}

/** The scope of a loop's body, so many loops deep, with nothing known of the elements. */
function unknownScope(root: Scope, level: number): Scope {
  let scope = root;
  for (let i = 0; i < level; i++) {
    scope = scope.inner();
    scope.value = scope.index = new Unknown([]);
  }
  return scope;
}
