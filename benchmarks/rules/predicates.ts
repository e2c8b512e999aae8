/** The rules of the workloads, as no engine writes them: all of a rule's predicates must hold. */

export type Operator = 'is' | 'is-not' | 'one-of' | 'at-least' | 'below' | 'has';
export type Value = string | number | boolean;

export interface Predicate {
  readonly fact: string;
  readonly operator: Operator;
  /** A list for `one-of` alone. */
  readonly value: Value | readonly Value[];
}

export interface Rule {
  readonly id: string;
  readonly all: readonly Predicate[];
}

/** Values by fact; the roles are a list. */
export type FactValues = Readonly<Record<string, Value | readonly string[]>>;
