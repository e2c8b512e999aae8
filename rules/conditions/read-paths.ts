/** Which facts a condition reads. */
import { compileCondition } from './compile-condition';
import { FactTable } from './fact-table';

/**
 * The fact paths (`answers.workMode`) that a condition may read, each once, in the order of the document. The
 * empty path stands for all facts: a condition that computes a path may read anything.
 * @throws ConditionError (E-402) for a bad condition.
 */
export function readPaths(condition: unknown): string[] {
  const table = new FactTable();
  compileCondition(condition, { table });
  return table.facts.map((_, slot) => table.pathOf(slot));
}
