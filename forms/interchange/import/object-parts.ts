/** What is said of an object's entries, always and under conditions, before fields are made of it. */
import { pointerTo } from '../../json-pointer';
import type { Cond, Place } from './condition';
import type { Reading } from './condition-of';
import type { ImportRun, Source } from './import-run';
import type { Shape } from './shape';

/** What is said of an entry while a condition holds. */
export interface Declaration {
  readonly when: Cond;
  readonly sources: readonly Source[];
}

export interface Entry {
  readonly name: string;
  readonly declarations: Declaration[];
  readonly requiredWhen: Cond[];
}

/** While the condition holds, nothing that is answered can stand. */
export interface Fault {
  readonly when: Cond;
  readonly title: string | undefined;
  readonly keyword: 'oneOf' | 'anyOf' | 'not' | 'if';
  readonly at: string;
}

export class ObjectParts {
  readonly entries = new Map<string, Entry>();
  readonly faults: Fault[] = [];
  closedTo: ReadonlySet<string> | undefined;

  constructor(
    readonly run: ImportRun,
    readonly place: Place,
  ) {}

  /** Entries that are there wherever the form is valid. */
  get certain(): ReadonlySet<string> {
    const names = [...this.entries.values()].filter(({ requiredWhen }) =>
      requiredWhen.some((when) => when.op === 'fixed' && when.holds),
    );
    return new Set(names.map(({ name }) => name));
  }

  declare(name: string, when: Cond, sources: readonly Source[]): void {
    this.entry(name).declarations.push({ when, sources });
  }

  require(name: string, when: Cond): void {
    this.entry(name).requiredWhen.push(when);
  }

  private entry(name: string): Entry {
    const entry = this.entries.get(name) ?? { name, declarations: [], requiredWhen: [] };
    this.entries.set(name, entry);
    return entry;
  }
}

/** How conditions of an object are read, with what is certain about its entries. */
export function readingOf(parts: ObjectParts, shape: Shape): Reading {
  return { run: parts.run, place: parts.place, certain: new Set([...parts.certain, ...shape.required]) };
}

/** A name that is asked for and described nowhere: whatever stands there stands. */
export function anything(at: string, name: string): Source {
  return { schema: true, at: pointerTo(pointerTo(at, 'properties'), name), trail: [] };
}
