/** Which of many conditions can hold for the facts at all: looked up by the values of the facts that they hang on. */
import { standardBudget } from '../conditions/budget';
import type { Evaluation } from '../conditions/evaluation';
import type { FactTable } from '../conditions/fact-table';
import { FactIndex, LONGEST_LIST, type Numbers } from './fact-index';
import { keysOf, type Key } from './key-clause';
import { mergeNumbers } from './merge-numbers';

export class ConditionIndex {
  /** Conditions that hang on nothing that could be looked up. */
  private readonly always: number[] = [];
  private readonly facts: FactIndex[] = [];

  constructor(private readonly table: FactTable) {}

  /** Conditions are added in their order. */
  add(number: number, document: unknown, size: number): void {
    const keys = keysOf(document, this.table);
    if (keys === null || mayCostTooMuch(size, keys)) this.always.push(number);
    else for (const key of keys) this.factAt(key.slot).add(number, key);
  }

  /** Numbers of the conditions that may hold, wait or fail, ascending: all others are false. */
  candidates(evaluation: Evaluation): Numbers {
    const lists: Numbers[] = this.always.length > 0 ? [this.always] : [];
    for (const fact of this.facts) fact.collect(evaluation.valueOf(fact.slot), lists);
    return mergeNumbers(lists);
  }

  private factAt(slot: number): FactIndex {
    const known = this.facts.find((fact) => fact.slot === slot);
    if (known) return known;
    const fact = new FactIndex(slot);
    this.facts.push(fact);
    return fact;
  }
}

/** Whether trying the comparisons that a condition is found by could exceed its budget: then it has to be tried. */
function mayCostTooMuch(size: number, keys: readonly Key[]): boolean {
  const lists = keys.filter(({ relation }) => relation === 'has').length;
  return 2 * size + lists * LONGEST_LIST > standardBudget.steps;
}
