/** Compiles a condition once, to be evaluated for any facts. */
import type { FactSource, Outcome, Truth } from './condition';
import { Evaluation } from './evaluation';
import { FactTable } from './fact-table';
import { prepare, type PrepareOptions } from './prepare';
import { Unknown, type Decision } from './unknown';

export interface CompileOptions extends PrepareOptions {
  /** Shared by conditions that are evaluated together, so that each fact is looked up once for all of them. */
  readonly table?: FactTable;
}

/**
 * Compiles a JsonLogic document. What its truth needs is compiled at once, so that a bad document is refused
 * here; what its value needs is compiled when it is first asked for.
 * @throws ConditionError (E-402, with place and remedy) for a document that is no condition.
 * @throws RuleBudgetError (E-905) for one that is too large or too deep.
 */
export function compileCondition(condition: unknown, options: CompileOptions = {}): CompiledCondition {
  return new CompiledCondition(condition, options.table ?? new FactTable(), options);
}

/**
 * A condition ready to be evaluated. Every method throws ConditionError (E-402) where the facts leave it
 * without an answer, and RuleBudgetError (E-905) where it costs too much.
 */
export class CompiledCondition {
  /** As `truth`, in an evaluation that conditions of one table share. */
  readonly decide: (evaluation: Evaluation) => Decision;
  private valued: ((evaluation: Evaluation) => unknown) | undefined;

  constructor(
    private readonly document: unknown,
    private readonly table: FactTable,
    private readonly options: PrepareOptions,
  ) {
    this.decide = prepare(document, table, (compiler) => compiler.test(document, 0), options);
  }

  /** The value, or the facts that it waits for. */
  value(facts: FactSource): Outcome {
    const value = this.compute(this.evaluation(facts));
    return value instanceof Unknown ? { known: false, waitsFor: value.waitsFor } : { known: true, value };
  }

  truth(facts: FactSource): Truth {
    const decision = this.decide(this.evaluation(facts));
    return decision instanceof Unknown ? 'unknown' : decision;
  }

  /** The facts that the truth waits for; none where it is known. */
  waitsFor(facts: FactSource): readonly string[] {
    const decision = this.decide(this.evaluation(facts));
    return decision instanceof Unknown ? decision.waitsFor : [];
  }

  /** As `value`, in an evaluation that conditions of one table share: the value, or an Unknown. */
  compute(evaluation: Evaluation): unknown {
    const { document, table, options } = this;
    this.valued ??= prepare(document, table, (compiler) => compiler.value(document, 0), options);
    return this.valued(evaluation);
  }

  private evaluation(facts: FactSource): Evaluation {
    return Evaluation.of(this.table, facts, this.options.budget);
  }
}
