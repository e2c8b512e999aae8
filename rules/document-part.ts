/** A part of a fulfilment document that is being compiled: knows its place, and compiles what stands in it. */
import { compileCondition, type CompileOptions } from './conditions/compile-condition';
import type { Evaluation } from './conditions/evaluation';
import { FactTable } from './conditions/fact-table';
import { pointerOf } from './conditions/json-pointer';
import { compileLookup } from './conditions/lookup';
import { compileTrace, type ConditionTrace } from './conditions/trace-clauses';
import { Unknown, type Decision } from './conditions/unknown';
import type { Lookup } from './fulfilment-document';
import type { Matchable, Matcher } from './matching/matcher';
import type { ProblemParams } from './problem-text';
import { placedError, ruleError } from './rule-error';
import type { RuleProblem } from './rule-problem';

/** A value of the document for the facts of an evaluation; Unknown where it depends on facts not there yet. */
export type Reading<T> = (evaluation: Evaluation) => T | Unknown;
export type Test = (evaluation: Evaluation) => Decision;

/** Parts of one document share the table of facts, so that a plan looks each fact up once. */
export class DocumentPart {
  constructor(
    readonly place = '',
    readonly table = new FactTable(),
    private readonly calendars = true,
  ) {}

  /** The part that these keys lead to from here. */
  at(...keys: (string | number)[]): DocumentPart {
    return new DocumentPart(this.place + pointerOf(keys), this.table, this.calendars);
  }

  /** The same where no calendar applies, as for what decides which one does. */
  get withoutCalendars(): DocumentPart {
    return new DocumentPart(this.place, this.table, false);
  }

  /** Throws RuleError with this place. */
  refuse(problem: RuleProblem, params?: ProblemParams): never {
    throw ruleError(problem, this.place, params);
  }

  test(condition: unknown): Test {
    const compiled = this.placed(() => compileCondition(condition, this.options));
    return (evaluation) => this.placed(() => compiled.decide(evaluation));
  }

  value(expression: unknown): Reading<unknown> {
    const compiled = this.placed(() => compileCondition(expression, this.options));
    return (evaluation) => this.placed(() => compiled.compute(evaluation));
  }

  /** Puts a condition among others. */
  addTo(matcher: Matcher, condition: unknown, among: Pick<Matchable, 'stops' | 'group'> = {}): void {
    this.placed(() => matcher.add({ ...among, document: condition, place: this.place }));
  }

  /** The comparisons that the truth of a condition comes from; compiled when it is first asked for. */
  trace(condition: unknown): () => ConditionTrace {
    let trace: ConditionTrace | undefined;
    return () => (trace ??= compileTrace(condition, { table: this.table }));
  }

  /** A word that stands there, or that a table gives. */
  word(document: string | Lookup): Reading<string> {
    if (typeof document === 'string') return () => document;
    const read = this.entry(document);
    return (evaluation) => {
      const entry = read(evaluation);
      return typeof entry === 'number' ? this.refuse('not-a-word') : entry;
    };
  }

  /** A number from 0 that stands there, or that a table gives; a whole one where days are counted. */
  count(document: number | Lookup, { whole }: { whole: boolean }): Reading<number> {
    const check = (entry: string | number): number => {
      const counts = typeof entry === 'number' && entry >= 0 && (!whole || Number.isInteger(entry));
      return counts ? entry : this.refuse('not-a-count');
    };
    if (typeof document === 'number') {
      const amount = check(document);
      return () => amount;
    }
    const read = this.entry(document);
    return (evaluation) => {
      const entry = read(evaluation);
      return entry instanceof Unknown ? entry : check(entry);
    };
  }

  private entry(document: Lookup): Reading<string | number> {
    const compiled = this.placed(() => compileLookup(document, this.options));
    const expression = this.at('map', 0);
    return (evaluation) => {
      const entry = expression.placed(() => compiled.compute(evaluation));
      const usable = typeof entry === 'string' || typeof entry === 'number' || entry instanceof Unknown;
      return usable ? entry : this.at('map', 1).refuse('no-entry');
    };
  }

  private get options(): CompileOptions {
    return { table: this.table, calendars: this.calendars };
  }

  private placed<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw placedError(error, this.place);
    }
  }
}

/** The facts that any of these values waits for, each once; none where all are known. */
export function waitsForAny(values: readonly unknown[]): string[] {
  return [...new Set(values.flatMap((value) => (value instanceof Unknown ? value.waitsFor : [])))];
}
