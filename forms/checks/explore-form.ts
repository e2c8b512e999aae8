/** Walks through the states of a form that answers can bring it into, as far as certain fields decide. */
import type { Json } from '../../rules/conditions/condition';
import { ConditionError } from '../../rules/conditions/condition-error';
import { localDateAt } from '../../rules/conditions/local-date';
import type { Answers, PersonFacts } from '../../rules/facts';
import { combinations, nearest } from '../../rules/spaces/combinations';
import { pairwise } from '../../rules/spaces/pairwise';
import type { AnswerProblem } from '../answer-problem';
import { isAnswered } from '../emptiness';
import { EACH, isWithin, keysOf } from '../field-path';
import { fieldTypeOf } from '../field-types/field-types';
import { allFields, innerOf } from '../form-tree';
import { placeOf } from '../json-pointer';
import type { ResolvedForm } from '../resolved-form';
import { resolveForm } from '../resolve-form';
import type { SpecialisedForm } from '../specialised-form';
import { validateAnswers } from '../validate-answers';
import { joinPath } from '../../rules/conditions/fact-path';
import { answerCuts, expressionsIn } from './answer-cuts';
import type { AnswerCuts, PlacedExpression } from './answer-cuts';
import { answerValues } from './answer-values';
import { withAnswer } from './complete-answers';
import { Effort } from './effort';
import { FieldGraph } from './field-graph';
import type { Cone } from './field-graph';
import { narrowForm } from './narrow-form';

/** A requester, with the form that is theirs and the persons that they can name. */
export interface Situation {
  readonly requester: PersonFacts;
  readonly form: SpecialisedForm;
  readonly persons: ReadonlyMap<string, PersonFacts>;
  /** Whom the request is about with these answers. */
  readonly subjectOf: (answers: Answers) => PersonFacts | null;
  /** Path of the field that names whom the request is about. */
  readonly subjectField: string | undefined;
  /** Milliseconds UTC. */
  readonly now: number;
}

/** Answers to some fields that stand as they are, and what they make of the form. */
export interface FormState {
  readonly given: Answers;
  readonly resolved: ResolvedForm;
  readonly subject: PersonFacts | null;
}

/** How a space was walked through. */
export interface Walk {
  readonly states: Iterable<FormState>;
  /** False where only pairs were covered, or where values are samples. */
  readonly exhaustive: boolean;
}

/** More combinations than this are covered pairwise; pruning makes them far fewer. */
const MOST_COMBINATIONS = 200_000;

const ABSENT = Symbol('absent');
type Choice = Json | typeof ABSENT;

/** One requester's form, ready to be explored; `reads` are further expressions over its answers. */
export class Exploration {
  readonly graph: FieldGraph;
  /** Answers for which a rule has no answer, by what it says. */
  readonly failures = new Map<string, { readonly error: ConditionError; readonly given: Answers }>();
  private readonly cuts: AnswerCuts;
  private readonly today: string;

  constructor(
    readonly situation: Situation,
    reads: readonly PlacedExpression[] = [],
    private readonly effort = new Effort(),
  ) {
    const { form, subjectField, now } = situation;
    this.graph = new FieldGraph(form, subjectField);
    this.cuts = answerCuts([...expressionsIn(form), ...reads], this.graph.fields);
    this.today = localDateAt(now, form.zones.fallback);
  }

  /**
   * The valid states of what the cone decides. Problems of the target itself are let be: what is asked is what
   * becomes of it.
   * @param target path of the field that is looked at
   */
  walk(cone: Cone, target?: string): Walk {
    const { situation } = this;
    const form = narrowForm(situation.form, target === undefined ? cone : [...cone, target]);
    const answered = new Map(
      allFields(form.fields)
        .filter(({ field }) => isAnswered(field) && innerOf(field).length === 0)
        .map((placed) => [placed.path, placed.field]),
    );
    const paths = this.graph.inOrder(cone).filter((path) => answered.has(path));
    const tried = paths.map((path) => {
      const field = answered.get(path);
      const persons = situation.form.eligible[path] ?? [...situation.persons.keys()];
      const cuts = this.cuts.get(path) ?? new Map();
      return field
        ? answerValues({ field, path, cuts, rules: form.rules, persons, today: this.today })
        : { values: [], exact: true };
    });
    const keys = paths.map((path) => keysInFirstRow(path));
    const holders = new Set(
      allFields(form.fields).flatMap((each) => (innerOf(each.field).length > 0 ? [each.path] : [])),
    );
    const begun = target === undefined ? {} : rowsAround(target, holders);
    const answersOf = (choices: readonly Choice[]): Answers =>
      choices.reduce<Answers>(
        (answers, choice, at) => (choice === ABSENT ? answers : withAnswer(answers, keys[at] ?? [], choice)),
        begun,
      );
    const resolve = (given: Answers): FormState => {
      this.effort.spend(answered.size);
      const subject = situation.subjectOf(given);
      return { given, subject, resolved: resolveForm(form, { answers: given, subject, now: situation.now }) };
    };
    const attempt = (given: Answers): FormState | null => {
      try {
        return resolve(given);
      } catch (error) {
        if (!(error instanceof ConditionError)) throw error;
        const { message } = error.describe('en');
        if (!this.failures.has(message)) this.failures.set(message, { error, given });
        return null;
      }
    };
    const choices = (prefix: readonly Choice[]): readonly Choice[] => {
      const at = prefix.length;
      const reached = attempt(answersOf(prefix));
      if (!reached) return [];
      const { resolved } = reached;
      const state = resolved.fields[joinPath(keys[at] ?? [])];
      if (state?.visible === false) return [ABSENT];
      const field = answered.get(paths[at] ?? '');
      const type = field && fieldTypeOf(field.schema['x-type']);
      const { offered, undecided = [], notBefore = '', notAfter = '9999' } = state ?? {};
      const isOpen = (value: Json) =>
        (typeof value !== 'string' ||
          field?.schema['x-type'] !== 'date' ||
          (value >= notBefore && value <= notAfter)) &&
        (!offered ||
          !field ||
          (type?.chosen?.(value, field.schema) ?? []).every(
            (option) => offered.includes(option) || undecided.includes(option),
          ));
      const open = (tried[at]?.values ?? []).filter(isOpen);
      return state?.required === true && state.visible === true ? open : [...open, ABSENT];
    };
    const isValid = ({ resolved }: FormState) =>
      validateAnswers(form, resolved).every((problem) => target !== undefined && isOf(problem, target));
    const size = tried.reduce((product, { values }) => product * (values.length + 1), 1);
    const isSmall = size <= MOST_COMBINATIONS && this.effort.allows(size, answered.size);
    const combined = isSmall
      ? combinations<Choice>(paths.length, choices)
      : this.nearPairs(
          tried.map(({ values }) => [...values, ABSENT]),
          choices,
        );
    return {
      states: lazily(combined, (each) => {
        const state = attempt(answersOf(each));
        return state && isValid(state) ? state : null;
      }),
      exhaustive: isSmall && tried.every(({ exact }) => exact),
    };
  }

  /** Stops where the effort is spent: then not even every two values were met. */
  private *nearPairs(
    values: readonly (readonly Choice[])[],
    choices: (prefix: readonly Choice[]) => readonly Choice[],
  ): Generator<readonly Choice[]> {
    for (const row of pairwise(values.map(({ length }) => length))) {
      if (!this.effort.allows(values.length, values.length)) return;
      const found = nearest<Choice>(
        row.map((value, at) => values[at]?.[value] ?? ABSENT),
        choices,
      );
      if (found) yield found;
    }
  }
}

function* lazily<From, To>(from: Iterable<From>, to: (each: From) => To | null): Generator<To> {
  for (const each of from) {
    const made = to(each);
    if (made !== null) yield made;
  }
}

/** The keys of a field's answer, in the first row of every list that it lies in. */
export function keysInFirstRow(path: string): readonly string[] {
  return keysOf(path).map((key) => (key === EACH ? '0' : key));
}

/** What has to be there for the target to be asked: a row in each list around it. */
function rowsAround(target: string, holders: ReadonlySet<string>): Answers {
  const keys = keysInFirstRow(target);
  const last = keysOf(target).lastIndexOf(EACH);
  const isEntry = last === keys.length - 1 && !holders.has(target);
  return last < 0 ? {} : withAnswer({}, keys.slice(0, last + 1), isEntry ? null : {});
}

function isOf({ field }: AnswerProblem, target: string): boolean {
  const place = placeOf(field);
  const own = joinPath(keysInFirstRow(target));
  return isWithin(place, own) || isWithin(own, place);
}
