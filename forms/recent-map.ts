/** What was made for a text, kept while there is room: what was used longest ago gives way. */
export class RecentMap<Value> {
  private readonly kept = new Map<string, Value>();
  private used = 0;

  /**
   * @param room how much is kept
   * @param weigh how much room a text takes; one where it is left out
   */
  constructor(
    private readonly room: number,
    private readonly weigh: (key: string) => number = () => 1,
  ) {}

  /** What is kept for the text; made, and kept from now on, where nothing is. */
  take(key: string, make: () => Value): Value {
    const known = this.kept.get(key);
    const value = known ?? make();
    if (known !== undefined) this.kept.delete(key);
    else this.used += this.weigh(key);
    this.kept.set(key, value);
    for (const oldest of this.kept.keys()) {
      if (this.used <= this.room) break;
      this.kept.delete(oldest);
      this.used -= this.weigh(oldest);
    }
    return value;
  }
}
