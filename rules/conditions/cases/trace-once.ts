/** Traces a condition that is traced once, for tests; rules keep the compiled trace. */
import type { TracedClause } from '../../plan';
import type { FactSource } from '../condition';
import { Evaluation } from '../evaluation';
import { FactTable } from '../fact-table';
import { compileTrace } from '../trace-clauses';

/** Errors as `evaluate`. */
export function traceClauses(condition: unknown, facts: FactSource): TracedClause[] {
  const table = new FactTable();
  const trace = compileTrace(condition, { table });
  const evaluation = Evaluation.of(table, facts);
  return trace.tell(trace.mark(evaluation), evaluation);
}
