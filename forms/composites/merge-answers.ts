/** Brings two copies of the same answers together, field by field: what only one of them changed is taken from it. */
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import { canonicalText } from '../canonical-text';
import { isObject } from '../document-shape';
import type { FormField } from '../field-types/field-type';
import { keysIn, pointerTo } from '../json-pointer';

/** Groups are merged by what lies in them; a list is one answer, for its rows have no names. */
export interface AnswerChange {
  /** JSON pointer into the answers: `/address/city`. */
  readonly pointer: string;
  /** Undefined where there was no answer. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

export interface AnswerConflict {
  /** JSON pointer into the answers. */
  readonly pointer: string;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

export interface MergedAnswers {
  /** With mine wherever both changed the same answer. */
  readonly answers: Answers;
  /** What came in from theirs. */
  readonly taken: readonly AnswerChange[];
  readonly conflicts: readonly AnswerConflict[];
}

/** Whose answer stands where both changed it, by pointer; mine where nothing was chosen. */
export type AnswerChoices = Readonly<Record<string, 'mine' | 'theirs'>>;

/**
 * @param base what both copies began from; null where that is not known, and then every difference is a conflict
 * @param mine keys that are no fields are left as theirs are
 */
export function mergeAnswers(
  fields: readonly FormField[],
  base: Answers | null,
  mine: Answers,
  theirs: Answers,
): MergedAnswers {
  const merge = new AnswerMerge(base === null);
  const answers = merge.parts(fields, base ?? {}, mine, theirs, '');
  return { answers, taken: merge.taken, conflicts: merge.conflicts };
}

/** The answers of a merge after its conflicts were decided. */
export function withAnswerChoices({ answers, conflicts }: MergedAnswers, choices: AnswerChoices): Answers {
  const others = conflicts.filter(({ pointer }) => choices[pointer] === 'theirs');
  return withAnswerChanges(
    answers,
    others.map(({ pointer, mine, theirs }) => ({ pointer, before: mine, after: theirs })),
  );
}

/** The answers with what was changed elsewhere laid over them. */
export function withAnswerChanges(answers: Answers, changes: readonly AnswerChange[]): Answers {
  return changes.reduce((all, { pointer, after }) => withValue(all, keysIn(pointer), after), answers);
}

class AnswerMerge {
  readonly taken: AnswerChange[] = [];
  readonly conflicts: AnswerConflict[] = [];

  constructor(private readonly blind: boolean) {}

  parts(fields: readonly FormField[], base: Answers, mine: Answers, theirs: Answers, place: string): Answers {
    const known = new Map(fields.map((field) => [field.key, field]));
    const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    return Object.fromEntries(
      [...keys].flatMap((key) => {
        const field = known.get(key);
        const value = field
          ? this.value(field, own(base, key), own(mine, key), own(theirs, key), pointerTo(place, key))
          : own(theirs, key);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  }

  private value(
    field: FormField,
    base: Json | undefined,
    mine: Json | undefined,
    theirs: Json | undefined,
    pointer: string,
  ): Json | undefined {
    if (sameAnswer(mine, theirs)) return mine;
    if (!this.blind && sameAnswer(base, theirs)) return mine;
    const unchanged = !this.blind && sameAnswer(base, mine);
    if (field.parts && field.schema['x-type'] === 'group' && isGroup(mine) && isGroup(theirs)) {
      const before = isGroup(base) ? (base ?? {}) : {};
      const merged = this.parts(field.parts, before, mine ?? {}, theirs ?? {}, pointer);
      if (unchanged) return theirs;
      const isEmptied = Object.keys(merged).length === 0 && (mine === undefined || theirs === undefined);
      return isEmptied ? undefined : merged;
    }
    if (unchanged) {
      this.taken.push({ pointer, before: mine, after: theirs });
      return theirs;
    }
    this.conflicts.push({ pointer, mine, theirs });
    return mine;
  }
}

export function sameAnswer(one: Json | undefined, other: Json | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalText(one) === canonicalText(other);
}

function isGroup(value: Json | undefined): value is Answers | undefined {
  return value === undefined || isObject(value);
}

function own(answers: Answers, key: string): Json | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

function withValue(
  answers: Answers,
  [key = '', ...rest]: readonly string[],
  value: Json | undefined,
): Answers {
  const inner = own(answers, key);
  const next = rest.length === 0 ? value : withValue(isObject(inner) ? (inner as Answers) : {}, rest, value);
  const others = Object.entries(answers).filter(([other]) => other !== key);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}
