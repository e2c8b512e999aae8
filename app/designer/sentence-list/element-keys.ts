/** Keys under which elements are drawn: one that is renamed is still drawn as the same, with the focus in it. */
export class ElementKeys {
  private readonly keys = new Map<string, number>();
  private next = 0;

  keyOf(name: string): number {
    const key = this.keys.get(name) ?? this.next++;
    this.keys.set(name, key);
    return key;
  }

  rename(name: string, to: string): void {
    const key = this.keyOf(name);
    this.keys.delete(name);
    this.keys.set(to, key);
  }
}
