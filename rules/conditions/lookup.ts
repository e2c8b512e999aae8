/** Table lookup: `{ "map": [expression, { value: result }] }`, as fulfilment documents use it. */
import { compileCondition, type CompileOptions, type CompiledCondition } from './compile-condition';
import type { FactSource, Outcome } from './condition';
import { ConditionError } from './condition-error';
import type { Evaluation } from './evaluation';
import { tableEntry } from './table-entry';
import { Unknown } from './unknown';

/** A lookup as it stands in a document; `compileLookup` judges what is in the list. */
export interface LookupDocument {
  readonly map: readonly unknown[];
}

/**
 * The table's entry for the value of the expression: undefined where the table has none, or where the value is
 * no text, number or truth value; not known while the value is not. Errors as `evaluate`.
 */
export function lookup(document: LookupDocument, facts: FactSource): Outcome {
  return compileLookup(document).value(facts);
}

/** @throws ConditionError (E-402) for a bad lookup or a bad expression in it. */
export function compileLookup(document: LookupDocument, options?: CompileOptions): CompiledLookup {
  const [expression, table] = document.map;
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    throw new ConditionError('lookup-table', 'Invalid Arguments', '/map/1', {});
  try {
    return new CompiledLookup(compileCondition(expression, options), table);
  } catch (error) {
    throw error instanceof ConditionError ? error.within('/map/0') : error;
  }
}

/** A lookup ready to be used for any facts. */
export class CompiledLookup {
  constructor(
    private readonly expression: CompiledCondition,
    private readonly table: object,
  ) {}

  value(facts: FactSource): Outcome {
    const outcome = this.expression.value(facts);
    return outcome.known ? { known: true, value: tableEntry(this.table, outcome.value) } : outcome;
  }

  /** As `value`, in an evaluation that conditions of one table share: the entry, or an Unknown. */
  compute(evaluation: Evaluation): unknown {
    const value = this.expression.compute(evaluation);
    return value instanceof Unknown ? value : tableEntry(this.table, value);
  }
}
