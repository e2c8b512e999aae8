/** One evaluation of a form's conditions over facts that settle one after the other, each rule judged once. */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import type { Json, Truth } from '../rules/conditions/condition';
import { Evaluation } from '../rules/conditions/evaluation';
import type { FactTable } from '../rules/conditions/fact-table';
import { PendingPaths } from '../rules/conditions/pending-facts';
import type { PendingFacts } from '../rules/conditions/pending-facts';
import { Unknown } from '../rules/conditions/unknown';
import type { PersonFacts } from '../rules/facts';
import { ROW } from './answer-reads';
import type { CompiledRule } from './compiled-form';

/** Answers by key, as far as they have settled. */
type AnswersRead = Readonly<Record<string, Json | undefined>>;

/** What conditions of a form look up; the requester is worked into them before. */
interface FormFacts {
  /** Those that do not count are left out, or undefined. */
  readonly answers: AnswersRead;
  readonly subject: PersonFacts | null;
  /** The answers of the row that a condition stands in. */
  readonly row?: Json;
  today: string;
}

/** The paths that are pending by the time that they are read. */
class SettlingPaths implements PendingFacts {
  private readonly reading: PendingPaths;

  constructor(private readonly paths: ReadonlySet<string>) {
    this.reading = new PendingPaths(paths);
  }

  touching(keys: readonly string[], value: unknown): Unknown | null {
    return this.paths.size === 0 ? null : this.reading.touching(keys, value);
  }
}

/** Within a row, what is read of the row itself is pending by paths of its own. */
class RowPaths implements PendingFacts {
  constructor(
    private readonly row: PendingFacts,
    private readonly others: PendingFacts,
  ) {}

  touching(keys: readonly string[], value: unknown): Unknown | null {
    return (keys[0] === ROW ? this.row : this.others).touching(keys, value);
  }
}

/**
 * A rule is asked only when everything that it reads has settled (`value-order.ts`), so that its answer, once
 * given, stands. Rules that read a row are asked in an evaluation of the row's own.
 */
export class FormEvaluation {
  /** Fact paths that are not known yet: of the form, or of the row. */
  readonly pending = new Set<string>();
  private readonly facts: FormFacts;
  private readonly known: PendingFacts;
  private readonly evaluation: Evaluation;
  private readonly verdicts: (Truth | undefined)[];
  private readonly form: FormEvaluation;

  private constructor(
    table: FactTable,
    private readonly ruleCount: number,
    answers: AnswersRead,
    subject: PersonFacts | null,
    within?: { readonly form: FormEvaluation; readonly row: Json },
  ) {
    const settling = new SettlingPaths(this.pending);
    this.form = within?.form ?? this;
    this.facts = { answers, subject, today: this.form === this ? '' : this.form.today };
    if (within) this.facts = { ...this.facts, row: within.row };
    this.known = within ? new RowPaths(settling, within.form.known) : settling;
    this.evaluation = new Evaluation(table, this.facts, this.known);
    this.verdicts = new Array<Truth | undefined>(ruleCount);
  }

  /** @param answers in which conditions look up what they do not find in a slot; it changes as answers settle */
  static ofForm(
    table: FactTable,
    ruleCount: number,
    answers: AnswersRead,
    subject: PersonFacts | null,
  ): FormEvaluation {
    return new FormEvaluation(table, ruleCount, answers, subject);
  }

  /** The evaluation of what is judged in one row. `row` may still settle. */
  inRow(table: FactTable, row: Json): FormEvaluation {
    const { form } = this;
    const { answers, subject } = form.facts;
    return new FormEvaluation(table, this.ruleCount, answers, subject, { form, row });
  }

  /** Gives the fact in a slot of the table. */
  settle(slot: number, fact: Json | Unknown): void {
    this.evaluation.settle(slot, fact);
  }

  get today(): string {
    return this.form.facts.today;
  }

  settleToday(date: string): void {
    this.facts.today = date;
  }

  holds(rule: CompiledRule): Truth {
    const run = rule.inRow ? this : this.form;
    const known = run.verdicts[rule.index];
    if (known !== undefined) return known;
    const verdict = judge(rule, run.evaluation);
    run.verdicts[rule.index] = verdict;
    return verdict;
  }

  /** Whether any of the rules holds. */
  any(rules: readonly CompiledRule[]): Truth {
    let verdict: Truth = false;
    for (const rule of rules) {
      const holds = this.holds(rule);
      if (holds === true) return true;
      if (holds === 'unknown') verdict = 'unknown';
    }
    return verdict;
  }

  /** The value of an expression; undefined where it is not known yet. */
  value(expression: CompiledCondition): Json | undefined {
    const value = expression.compute(this.evaluation);
    return value instanceof Unknown ? undefined : ((value ?? null) as Json);
  }
}

/** A fact of the kind that it is compared with equals it or not; everything else is the condition's business. */
function judge({ when, equality }: CompiledRule, evaluation: Evaluation): Truth {
  if (equality) {
    const fact = evaluation.valueOf(equality.slot);
    if (typeof fact === typeof equality.scalar) return fact === equality.scalar;
  }
  const decision = when.decide(evaluation);
  return decision instanceof Unknown ? 'unknown' : decision;
}
