/** What looking at cases may cost in all: the same for the same form, whatever the machine is doing. */

/** Cases that are resolved, a large one counting for several: some ten seconds of them. */
const MOST_CASES = 250_000;
/** Fields by which a case counts once more. */
const FIELDS = 10;

export class Effort {
  private left: number;

  constructor(most = MOST_CASES) {
    this.left = most;
  }

  /** A case of so many fields is looked at. */
  spend(fields: number): void {
    this.left -= 1 + fields / FIELDS;
  }

  /** Whether so many cases of so many fields can be looked at. */
  allows(cases: number, fields: number): boolean {
    return cases * (1 + fields / FIELDS) <= this.left;
  }
}
