/** What is measured: an engine with a set of rules, asked which of them hold. */
import type { FactValues } from './predicates';

export interface Contender {
  readonly name: string;
  /** Numbers of the rules that hold, ascending. */
  matches(facts: FactValues): readonly number[] | Promise<readonly number[]>;
}
