/** Makes a case of a state: the answers completed, and the proof that it shows what it is to show. */
import type { Answers } from '../../rules/facts';
import { EACH, isWithin, keysOf } from '../field-path';
import { joinPath } from '../../rules/conditions/fact-path';
import { placeOf } from '../json-pointer';
import type { FactSource } from '../../rules/conditions/condition';
import { ConditionError } from '../../rules/conditions/condition-error';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { CompiledCondition } from '../../rules/conditions/compile-condition';
import { completeAnswers } from './complete-answers';
import { keysInFirstRow } from './explore-form';
import type { FormState, Situation } from './explore-form';
import type { Witness } from './finding';

/** A state of the whole form. */
export type WholeState = Omit<FormState, 'given'> & { readonly answers: Answers };

export interface CaseLimits {
  /** Path of the field whose own problems are part of what is shown. */
  readonly target?: string;
  /** Something else may stand in the way too: what never happens is shown by any case. */
  readonly unfinished?: boolean;
}

/**
 * The state with everything else answered that has to be; null where that does not show it any more, or where
 * something else than the target stands in the way.
 */
export function shownCase(
  situation: Situation,
  { given }: Pick<FormState, 'given'>,
  shows: (state: WholeState) => boolean,
  { target, unfinished = false }: CaseLimits = {},
): Witness | null {
  const { form, subjectOf, persons, requester, now } = situation;
  const completing = { form, subjectOf, persons: [...persons.keys()], now };
  const completed = attempt(() => completeAnswers(completing, given));
  if (!completed) return null;
  const { answers, resolved, problems } = completed;
  const place = target === undefined ? undefined : joinPath(keysInFirstRow(target));
  const isOwn = (pointer: string) => place !== undefined && isWithin(placeOf(pointer), place);
  if (!unfinished && problems.some(({ field }) => !isOwn(field))) return null;
  if (!shows({ answers, resolved, subject: subjectOf(answers) })) return null;
  return { requester, persons: [...persons.values()], answers, now };
}

/** A condition of a rule, asked of states; rules inside rows are asked of the first row. */
export class RuleCondition {
  private readonly compiled: CompiledCondition;

  constructor(
    condition: unknown,
    private readonly row: string,
  ) {
    this.compiled = compileCondition(condition);
  }

  holds({ requester }: Situation, { resolved, subject }: Pick<FormState, 'resolved' | 'subject'>): boolean {
    const { answers, today, pending } = resolved;
    const values = {
      answers,
      requester,
      subject,
      today,
      row: this.row === '' ? null : rowIn(answers, this.row),
    };
    return truthOf(this.compiled, { values, pending });
  }
}

function rowIn(answers: Answers, row: string): unknown {
  let value: unknown = answers;
  for (const key of keysOf(row))
    value = (value as Record<string, unknown> | undefined | null)?.[key === EACH ? '0' : key];
  return value ?? null;
}

/** Whether a condition holds; one that fails for these facts is told by itself, and does not. */
export function truthOf(condition: CompiledCondition, facts: FactSource): boolean {
  return attempt(() => condition.truth(facts)) === true;
}

/** Null where a condition has no answer. */
function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof ConditionError) return null;
    throw error;
  }
}
