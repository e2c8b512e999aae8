/** The shape of a value: everything that a foreign schema says of it without a condition, brought together. */
import type { Json } from '../../../rules/conditions/condition';
import type { Source } from './import-run';

export type Kind = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** `if` with what follows; a dependency is one too. */
export interface Conditional {
  /** A schema of the value, or the name of an entry whose presence decides. */
  readonly when: Source | { readonly present: string };
  readonly then: Source | undefined;
  readonly otherwise: Source | undefined;
  /** Where the keyword stands. */
  readonly at: string;
}

export interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly at: string;
  readonly branches: readonly Source[];
}

export interface Shape {
  /** Where the first schema of this value stands. */
  readonly at: string;
  /** The schemas that all apply. */
  readonly sources: readonly Source[];
  /** Undefined: any kind. */
  kinds: ReadonlySet<Kind> | undefined;
  /** Numbers must be whole. */
  integer: boolean;
  /** The only values that stand. */
  values: readonly Json[] | undefined;
  /** As `enum` listed them first, for the names that go with it. */
  enumValues: readonly Json[] | undefined;
  /** Null stands, whatever else is said: everything else is said of what is not null. */
  nullStands: boolean;
  /** Whether `const` was said. */
  constant: boolean;
  /** Keywords of texts, numbers and lists as they will stand in the field. */
  readonly limits: Map<string, Json>;
  /** Families of keywords that were said, so that a value of several kinds can be refused. */
  readonly families: Map<Kind, string>;
  readonly properties: Map<string, Source[]>;
  readonly required: Set<string>;
  /** The only names that an object may have; undefined: any. */
  closedTo: ReadonlySet<string> | undefined;
  closedAt: string | undefined;
  readonly items: Source[];
  prefix: (readonly Source[])[];
  /** What a list must hold: no field can say it, but conditions can. */
  readonly contains: Source[];
  readonly conditionals: Conditional[];
  readonly alternatives: Alternatives[];
  readonly nots: Source[];
  /** Titles, defaults and the like; what was said further out stands. */
  readonly words: Map<string, Json>;
  /** What the only values are called, by their canonical texts. */
  readonly valueTitles: Map<string, string>;
  /** Keywords without a meaning here, given back by an export. */
  readonly kept: Map<string, Json>;
  /** uiSchema entries that stood in the schema itself, as Backstage writes them. */
  readonly ui: Map<string, Json>;
}

export function newShape(sources: readonly Source[]): Shape {
  return {
    at: sources[0]?.at ?? '',
    sources,
    kinds: undefined,
    integer: false,
    values: undefined,
    enumValues: undefined,
    nullStands: false,
    constant: false,
    limits: new Map(),
    families: new Map(),
    properties: new Map(),
    required: new Set(),
    closedTo: undefined,
    closedAt: undefined,
    items: [],
    prefix: [],
    contains: [],
    conditionals: [],
    alternatives: [],
    nots: [],
    words: new Map(),
    valueTitles: new Map(),
    kept: new Map(),
    ui: new Map(),
  };
}

/** Whether nothing but values of this kind (and null) stand. */
export function isOnly(shape: Shape, kind: Kind): boolean {
  const { kinds } = shape;
  return (
    kinds !== undefined && [...kinds].every((each) => each === kind || each === 'null') && kinds.has(kind)
  );
}

/** The whole form as the root of answers: an object, whether it says so or not. */
export function saysObject(shape: Shape): boolean {
  return shape.kinds?.has('object') ?? shape.values === undefined;
}

export function kindOf(value: Json): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Kind;
}
