/** How many cases a property test tries. */

/** `FORMWORK_PROPERTY_RUNS=100000` tries that many of each property of the engine instead of the usual number. */
export function propertyRuns(usual: number): number {
  return Number(process.env.FORMWORK_PROPERTY_RUNS ?? usual);
}

/** Time for a property test, in milliseconds, however many it tries. */
export const propertyTimeout = 600_000;
