/** One operation while its condition is specialised: what its operator may ask to write what is left of it. */
import { operatorNamed } from './compiler';
import { followPath } from './fact-path';

/** Whether what is left stands for the value of a part, or only for its truth. */
export type Reading = 'value' | 'truth';

/** Where a part stands: within so many loops, read how, and whether within a `try` that would see its errors. */
export interface Place {
  readonly level: number;
  readonly reading: Reading;
  readonly guarded: boolean;
}

/** Writes what is left of any part. */
export interface Specialiser {
  readonly known: Readonly<Record<string, unknown>>;
  rest(node: unknown, place: Place): unknown;
}

export class Remainder {
  readonly operands: readonly unknown[];
  private readonly listed: boolean;

  constructor(
    private readonly specialiser: Specialiser,
    readonly name: string,
    args: unknown,
    readonly place: Place,
  ) {
    this.listed = Array.isArray(args);
    this.operands = Array.isArray(args) ? args : [args];
  }

  /** What is left of the whole operation. */
  document(): unknown {
    return (
      operatorNamed(this.name)?.rest?.(this) ?? this.rebuilt(this.operands.map((operand) => this.of(operand)))
    );
  }

  /** What is left of an operand, read for its value unless told otherwise. */
  of(operand: unknown, how: Partial<Pick<Place, 'reading' | 'guarded'>> & { deeper?: number } = {}): unknown {
    const { deeper = 0, reading = 'value', guarded = this.place.guarded } = how;
    return this.specialiser.rest(operand, { level: this.place.level + deeper, reading, guarded });
  }

  /** The operation with other operands, written as a list or not as before. */
  rebuilt(operands: readonly unknown[]): unknown {
    const [only] = operands;
    if (this.listed || operands.length !== 1) return { [this.name]: operands };
    // A bare list would be read as the list of operands; `and` of one operand is that operand.
    return { [this.name]: Array.isArray(only) ? { and: operands } : only };
  }

  /** A fact under one of the known roots (undefined if it is missing there); undefined for any other fact. */
  known(keys: readonly string[]): { readonly value: unknown } | undefined {
    const [root] = keys;
    const { known } = this.specialiser;
    if (this.place.level > 0 || root === undefined || !Object.hasOwn(known, root)) return undefined;
    return { value: followPath(known, keys) };
  }
}
