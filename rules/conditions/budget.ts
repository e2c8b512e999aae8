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

const units: Readonly<Record<keyof Budget, string>> = {
  steps: 'steps',
  depth: 'levels of operations',
  text: 'characters in a text',
};

/** A condition wanted more than its budget. No `try` catches it. */
export class RuleBudgetError extends Error {
  readonly code = 'E-905';

  /** `path` is a JSON pointer into the condition, where the place is known. */
  constructor(
    readonly kind: keyof Budget,
    readonly limit: number,
    readonly path = '',
  ) {
    super(`E-905: the condition needs more than ${limit} ${units[kind]}${path && `, at ${path}`}`);
    this.name = 'RuleBudgetError';
  }
}
