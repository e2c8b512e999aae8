/** One evaluation: the facts as they stand, what was read of them so far, and what is left of the budget. */
import { RuleBudgetError, standardBudget, TOTAL_STEPS, type Budget } from './budget';
import type { FactSource } from './condition';
import { followPath } from './fact-path';
import type { FactTable } from './fact-table';
import { PendingPaths, type PendingFacts } from './pending-facts';
import { Scope } from './scope';
import { Unknown } from './unknown';
import type { WorkingDaysOf } from './working-days';

/** Reads each fact once. Make a new one whenever the facts change; conditions of one table can share it. */
export class Evaluation {
  readonly root: Scope;
  /** Where errors are caught and looked at (within `try`), no operand may be skipped that could raise one. */
  guarded = 0;
  stepsLeft: number;
  /** Of the steps that all conditions may take together. */
  totalLeft = TOTAL_STEPS;
  private readonly slots: unknown[];

  constructor(
    private readonly table: FactTable,
    private readonly values: unknown,
    private readonly pending: PendingFacts | null = null,
    readonly budget: Budget = standardBudget,
    readonly workingDays: WorkingDaysOf | null = null,
  ) {
    this.slots = new Array<unknown>(table.facts.length);
    this.root = new Scope(this, this.slots, null);
    this.stepsLeft = budget.steps;
  }

  static of(table: FactTable, facts: FactSource, budget?: Budget): Evaluation {
    const { pending, workingDays = null } = facts;
    const open = pending === undefined || pending.size === 0 ? null : new PendingPaths(pending);
    return new Evaluation(table, facts.values, open, budget, workingDays);
  }

  /** Begins with a condition of so many nodes, on a budget of its own. */
  begin(size: number): void {
    this.stepsLeft = this.budget.steps - size;
  }

  /** Gives the fact in a slot, as `resolve` would find it, before anybody asks for it. */
  settle(slot: number, fact: unknown): void {
    this.slots[slot] = fact;
  }

  /** The fact in a slot, looked up once: null if it is missing, an Unknown if it is pending. */
  valueOf(slot: number): unknown {
    const value = this.slots[slot];
    return value === undefined ? this.resolve(slot) : value;
  }

  /** Looks the fact in a slot up. */
  resolve(slot: number): unknown {
    const value = this.find(this.table.facts[slot] ?? []) ?? null;
    this.slots[slot] = value;
    return value;
  }

  /** The facts in some slots by their paths, without those that are pending. */
  valuesOf(slots: readonly number[]): Readonly<Record<string, unknown>> {
    const read = slots.map((slot) => [this.table.pathOf(slot), this.valueOf(slot)] as const);
    return Object.fromEntries(read.filter(([path, value]) => path !== '' && !(value instanceof Unknown)));
  }

  /** The fact at a path, through own properties only: undefined if it is missing, an Unknown if it is pending. */
  find(keys: readonly string[]): unknown {
    const value = followPath(this.values, keys);
    return this.pending?.touching(keys, value) ?? value;
  }

  /** Takes steps from the budget. @throws RuleBudgetError when there are none left. */
  spend(steps: number): void {
    this.stepsLeft -= steps;
    this.totalLeft -= steps;
    if (this.stepsLeft < 0) throw new RuleBudgetError('steps', this.budget.steps);
    if (this.totalLeft < 0) throw new RuleBudgetError('total', TOTAL_STEPS);
  }

  /** Takes the making of a text from the budget. @throws RuleBudgetError where it is too long. */
  spendText(length: number): void {
    if (length > this.budget.text) throw new RuleBudgetError('text', this.budget.text);
    if (length >= 64) this.spend(length >> 6);
  }

  /** Whether an unknown operand may be passed over, because another decides without it. */
  get mayLookPast(): boolean {
    return this.guarded === 0;
  }
}
