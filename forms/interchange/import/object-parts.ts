/** What is said of an object's entries, always and under conditions, before fields are made of it. */
import { pointerTo } from '../../json-pointer';
import { isNull, without } from './condition';
import type { Cond, Place } from './condition';
import type { Reading } from './condition-of';
import type { ImportRun, Source } from './import-run';
import type { Shape } from './shape';
import { shapeOf } from './shape-of';

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

  /** @param nullable whether null may stand for the object itself */
  constructor(
    readonly run: ImportRun,
    readonly place: Place,
    private readonly nullable: boolean,
  ) {}

  /** Entries that are there wherever the form is valid. */
  get certain(): ReadonlySet<string> {
    const names = [...this.entries.values()].filter(({ requiredWhen }) =>
      requiredWhen.some((when) => when.op === 'fixed' && when.holds),
    );
    return new Set(names.map(({ name }) => name));
  }

  /** @param names from this object on: none for itself */
  mayBeNull(names: readonly (string | number)[]): boolean {
    const [first, ...rest] = names;
    if (first === undefined) return this.nullable;
    const sources = this.entries.get(String(first))?.declarations.flatMap((each) => each.sources) ?? [];
    return isNullableAt(this.run, sources, rest);
  }

  declare(name: string, when: Cond, sources: readonly Source[]): void {
    this.entry(name).declarations.push({ when: this.whereThere(when), sources });
  }

  require(name: string, when: Cond): void {
    this.entry(name).requiredWhen.push(this.whereThere(when));
  }

  /** Entries are only asked about where the object is not null: asked whether it is, rules would turn in a circle. */
  private whereThere(when: Cond): Cond {
    return this.nullable ? without(when, isNull(this.place)) : when;
  }

  private entry(name: string): Entry {
    const entry = this.entries.get(name) ?? { name, declarations: [], requiredWhen: [] };
    this.entries.set(name, entry);
    return entry;
  }
}

/** Whether any of these lets both null and an object stand, deeper inside. */
function isNullableAt(
  run: ImportRun,
  sources: readonly Source[],
  names: readonly (string | number)[],
): boolean {
  const [first, ...rest] = names;
  return sources.some((source) => {
    const { kinds, properties } = shapeOf(run, [source]);
    if (first === undefined) return kinds?.has('null') === true && kinds.has('object');
    return isNullableAt(run, properties.get(String(first)) ?? [], rest);
  });
}

/** How conditions of an object are read, with what is certain about its entries. */
export function readingOf(parts: ObjectParts, shape: Shape): Reading {
  const { run, place } = parts;
  return {
    run,
    place,
    certain: new Set([...parts.certain, ...shape.required]),
    mayBeNull: ({ names }) => parts.mayBeNull(names.slice(place.names.length)),
  };
}

/** A name that is asked for and described nowhere: whatever stands there stands. */
export function anything(at: string, name: string): Source {
  return { schema: true, at: pointerTo(pointerTo(at, 'properties'), name), trail: [] };
}
