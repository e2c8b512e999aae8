/** How much a condition may cost before it is stopped. */

export interface Budget {
  /**
   * Nodes of the document, plus, for every round of a loop, the nodes of the loop's body, plus the elements
   * and the text (a step for each 64 characters) that an operation makes. An upper bound of the work done:
   * it is counted where a loop turns and costs a condition without loops nothing.
   */
  readonly steps: number;
  /** Operations and lists within each other. A deeper document is refused when it is compiled. */
  readonly depth: number;
  /** Length of a text that an operation makes, in UTF-16 code units. */
  readonly text: number;
}

export const standardBudget: Budget = { steps: 10_000, depth: 32, text: 65_536 };

/**
 * Steps of all conditions that share an evaluation, as those of one plan do: twenty of the costliest. The nodes of the
 * documents are not counted again here; the size of a document bounds them.
 */
export const TOTAL_STEPS = 200_000;

/** What there was too much of. */
export type BudgetKind = keyof Budget | 'total';

const units: Readonly<Record<BudgetKind, string>> = {
  steps: 'steps',
  total: 'steps in all conditions together',
  depth: 'levels of operations',
  text: 'characters in a text',
};

/** A condition wanted more than its budget. No `try` catches it. */
export class RuleBudgetError extends Error {
  readonly code = 'E-905';

  /** `path` is a JSON pointer into the condition, where the place is known. */
  constructor(
    readonly kind: BudgetKind,
    readonly limit: number,
    readonly path = '',
  ) {
    super(`E-905: the condition needs more than ${limit} ${units[kind]}${path && `, at ${path}`}`);
    this.name = 'RuleBudgetError';
  }
}
