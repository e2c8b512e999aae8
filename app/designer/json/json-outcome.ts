/** What came of JSON that a plain form sent and that was not taken over. */
export interface JsonOutcome {
  /** As it was typed. */
  readonly text: string;
  /** Of the draft that it was typed over: what was saved since is merged with it, whenever it is sent again. */
  readonly revision: number;
  /** In words. */
  readonly why: string;
  /** Names of what would be removed. */
  readonly lost: readonly string[];
}
