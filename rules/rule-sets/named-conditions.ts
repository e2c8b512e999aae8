/** Puts named conditions where a document refers to them: `{ "fw.is": "isRemote" }`. */
import { operationIn } from '../conditions/literal';
import { withParts } from '../conditions/with-parts';
import { DocumentPart } from '../document-part';

const REFERENCE = 'fw.is';

/** The conditions of a document by name. */
export class NamedConditions {
  private readonly known = new Map<string, unknown>();

  /** @param part where the conditions stand in the document */
  constructor(
    private readonly conditions: Readonly<Record<string, unknown>>,
    private readonly part: DocumentPart,
  ) {}

  /**
   * A part of the document with the conditions in the place of their names; the part itself where it names none.
   * @throws RuleError E-402 for a name that there is no condition for, E-405 for conditions that name each other
   */
  put(node: unknown, place: string, within: readonly string[] = []): unknown {
    if (typeof node !== 'object' || node === null) return node;
    const [operator, name] = operationIn(node) ?? [];
    if (operator === REFERENCE && typeof name === 'string') return this.named(name, place, within);
    const here = new DocumentPart(place);
    return withParts(node, (each, key) => this.put(each, here.at(key).place, within));
  }

  /** Refuses conditions that are none, each in its own place. */
  check(): void {
    for (const name of Object.keys(this.conditions)) {
      const here = this.part.at(name);
      here.test(this.named(name, here.place, []));
    }
  }

  private named(name: string, place: string, within: readonly string[]): unknown {
    const here = new DocumentPart(place);
    if (within.includes(name)) here.refuse('circular-conditions', { cycle: [...within, name].join(' → ') });
    if (!Object.hasOwn(this.conditions, name)) here.refuse('unknown-condition', { name });
    if (!this.known.has(name)) {
      const definition = this.part.at(name).place;
      this.known.set(name, this.put(this.conditions[name], definition, [...within, name]));
    }
    return this.known.get(name);
  }
}
