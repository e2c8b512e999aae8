/** Keys under which rules are drawn: a rule that is renamed is still drawn as the same, with the focus in it. */
export class RuleKeys {
  private readonly keys = new Map<string, number>();
  private next = 0;

  keyOf(rule: string): number {
    const key = this.keys.get(rule) ?? this.next++;
    this.keys.set(rule, key);
    return key;
  }

  rename(rule: string, name: string): void {
    const key = this.keyOf(rule);
    this.keys.delete(rule);
    this.keys.set(name, key);
  }
}
