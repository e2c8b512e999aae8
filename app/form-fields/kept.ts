/** A value that others look at and are told of when it is another. */
export class Kept<T> {
  private readonly listeners = new Set<() => void>();

  constructor(public value: T) {}

  take(value: T): void {
    if (value === this.value) return;
    this.value = value;
    for (const listener of this.listeners) listener();
  }

  /** Bound, for it is handed on. @returns ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}
