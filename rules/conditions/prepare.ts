/** Compiles a document into something that can be run in an evaluation, with errors that tell their place. */
import { standardBudget, type Budget } from './budget';
import { Compiler } from './compiler';
import { Raised, conditionError } from './condition-error';
import type { Evaluation } from './evaluation';
import type { FactTable } from './fact-table';
import { measureDocument } from './measure-document';
import type { Scope } from './scope';

/**
 * Weighs and compiles the document; what is returned runs it, each time on a budget of its own.
 * @throws ConditionError (E-402) for a document that is no condition.
 * @throws RuleBudgetError (E-905) for one that is too large or too deep.
 */
export function prepare<Result>(
  document: unknown,
  table: FactTable,
  compile: (compiler: Compiler) => (scope: Scope) => Result,
  budget: Budget = standardBudget,
): (evaluation: Evaluation) => Result {
  const size = measureDocument(document, budget);
  const run = compiled(document, () => compile(new Compiler(table)));
  return (evaluation) => {
    evaluation.begin(size);
    try {
      return run(evaluation.root);
    } catch (error) {
      throw placed(error, document);
    }
  };
}

function compiled<Result>(document: unknown, compile: () => Result): Result {
  try {
    return compile();
  } catch (error) {
    throw placed(error, document);
  }
}

function placed(error: unknown, document: unknown): unknown {
  return error instanceof Raised ? conditionError(error, document) : error;
}
