/** The clauses of many conditions, each compiled once and judged at most once for the same facts. */
import type { Compiler } from '../conditions/compiler';
import { Raised } from '../conditions/condition-error';
import type { Evaluation } from '../conditions/evaluation';
import { RuleBudgetError } from '../conditions/budget';
import type { Test } from '../conditions/operator';

/** A clause is false or true; open where it is unknown, fails or is costly: then the condition itself has to be run. */
export const FALSE = 0;
export const TRUE = 1;
export const OPEN = 2;

/** What a clause may cost and still be judged on behalf of the conditions that it stands in. */
export const FREE_STEPS = 64;

/** A judgement is kept as the number of the evaluation times four, plus what the clause came to. */
const STRIDE = 4;
const LAST_EVALUATION = Math.floor(0x7fff_ffff / STRIDE) - 1;

export class ClauseTable {
  private readonly tests: Test[] = [];
  private readonly numbers = new Map<string, number>();
  private judgements = new Int32Array(64);
  private evaluation: Evaluation | null = null;
  private base = 0;

  /** The number of a clause; clauses that are written the same are the same. @throws Raised for a bad clause */
  numberOf(clause: unknown, compiler: Compiler): number {
    const text = JSON.stringify(clause);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.tests.push(compiler.test(clause, 0)) - 1;
    this.numbers.set(text, number);
    return number;
  }

  /** Forgets what was judged of other facts. */
  begin(evaluation: Evaluation): void {
    this.evaluation = evaluation;
    if (this.judgements.length < this.tests.length) this.judgements = new Int32Array(this.tests.length);
    if (this.base >= LAST_EVALUATION * STRIDE) {
      this.judgements.fill(0);
      this.base = 0;
    }
    this.base += STRIDE;
  }

  /** What a clause comes to in the evaluation that was begun. */
  judge(number: number): number {
    const judgement = (this.judgements[number] ?? 0) - this.base;
    return judgement >= 0 ? judgement : this.judgeAnew(number);
  }

  private judgeAnew(number: number): number {
    const [test, evaluation] = [this.tests[number], this.evaluation];
    const verdict = test && evaluation ? verdictOf(test, evaluation) : OPEN;
    this.judgements[number] = this.base + verdict;
    return verdict;
  }
}

function verdictOf(test: Test, evaluation: Evaluation): number {
  evaluation.begin(0);
  try {
    const decision = test(evaluation.root);
    if (evaluation.budget.steps - evaluation.stepsLeft > FREE_STEPS) return OPEN;
    return decision === true ? TRUE : decision === false ? FALSE : OPEN;
  } catch (error) {
    if (error instanceof Raised || error instanceof RuleBudgetError) return OPEN;
    throw error;
  }
}
