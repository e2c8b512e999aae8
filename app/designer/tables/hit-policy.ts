/** The ways in which the rows of a decision table can count. */
export const hitPolicies = ['unique', 'first', 'collect'] as const;
