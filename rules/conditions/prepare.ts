/** Compiles a document into something that can be run in an evaluation, with errors that tell their place. */
import { standardBudget, type Budget } from './budget';
import { Compiler } from './compiler';
import { Raised, conditionError } from './condition-error';
import type { Evaluation } from './evaluation';
import type { FactTable } from './fact-table';
import { measureDocument } from './measure-document';
import type { Scope } from './scope';

/** A compiled document, bare: whoever runs it begins its budget, and says where its errors lie. */
export interface Prepared<Result> {
  readonly document: unknown;
  /** Nodes of the document: what one run costs, loops apart. */
  readonly size: number;
  readonly run: (scope: Scope) => Result;
}

export interface PrepareOptions {
  readonly budget?: Budget | undefined;
  /** False where no calendar applies: what counts in one is refused. */
  readonly calendars?: boolean | undefined;
}

/**
 * Weighs and compiles the document; what is returned runs it, each time on a budget of its own.
 * @throws ConditionError (E-402) for a document that is no condition.
 * @throws RuleBudgetError (E-905) for one that is too large or too deep.
 */
export function prepare<Result>(
  document: unknown,
  table: FactTable,
  compile: (compiler: Compiler) => (scope: Scope) => Result,
  options?: PrepareOptions,
): (evaluation: Evaluation) => Result {
  const { size, run } = prepareBare(document, table, compile, options);
  return (evaluation) => {
    evaluation.begin(size);
    try {
      return run(evaluation.root);
    } catch (error) {
      throw withPlace(error, document);
    }
  };
}

/** The same without what protects a single run, for documents that are run one after the other. Errors as `prepare`. */
export function prepareBare<Result>(
  document: unknown,
  table: FactTable,
  compile: (compiler: Compiler) => (scope: Scope) => Result,
  { budget = standardBudget, calendars }: PrepareOptions = {},
): Prepared<Result> {
  const size = measureDocument(document, budget);
  try {
    return { document, size, run: compile(new Compiler(table, calendars)) };
  } catch (error) {
    throw withPlace(error, document);
  }
}

/** What a document that ran bare has thrown, with its place in the document where it has one. */
export function withPlace(error: unknown, document: unknown): unknown {
  return error instanceof Raised ? conditionError(error, document) : error;
}
