/** The facts that conditions read, numbered, so that a fact is looked up once however many conditions read it. */
import { joinPath } from './fact-path';

/** Shared by the conditions of one rule set: compile them with one table, evaluate them in one Evaluation. */
export class FactTable {
  /** The keys of each fact, by slot. */
  readonly facts: (readonly string[])[] = [];
  /** Slots of facts that conditions also look up by their keys, wherever they stand: to see whether they are there. */
  readonly lookedUp = new Set<number>();
  private readonly slots = new Map<string, number>();

  /** The slot of a fact; a new one if no condition has read it before. */
  slotOf(keys: readonly string[]): number {
    const path = joinPath(keys);
    const known = this.slots.get(path);
    if (known !== undefined) return known;
    const slot = this.facts.push(keys) - 1;
    this.slots.set(path, slot);
    return slot;
  }

  /** The fact path of a slot, `answers.workMode`; the empty path stands for all facts. */
  pathOf(slot: number): string {
    return joinPath(this.facts[slot] ?? []);
  }
}
