/** One evaluation of a form's conditions over facts that settle one after the other, each rule judged once. */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import type { Json, Truth } from '../rules/conditions/condition';
import { Evaluation } from '../rules/conditions/evaluation';
import { PendingPaths } from '../rules/conditions/pending-facts';
import type { PendingFacts } from '../rules/conditions/pending-facts';
import { Unknown } from '../rules/conditions/unknown';
import type { PersonFacts } from '../rules/facts';
import type { CompiledForm, CompiledRule } from './compiled-form';

/** What conditions of a form read; the requester is worked into them before. */
interface FormFacts {
  readonly answers: { [field: string]: Json };
  readonly subject: PersonFacts | null;
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

/**
 * A rule is asked only when everything that it reads has settled (`value-order.ts`), so that its answer, once
 * given, stands.
 */
export class FormEvaluation {
  readonly answers: { [field: string]: Json } = {};
  /** Fact paths that are not known yet. */
  readonly pending = new Set<string>();
  private readonly facts: FormFacts;
  private readonly evaluation: Evaluation;
  private readonly verdicts: (Truth | undefined)[];

  constructor(form: CompiledForm, subject: PersonFacts | null) {
    this.facts = { answers: this.answers, subject, today: '' };
    this.evaluation = new Evaluation(form.table, this.facts, new SettlingPaths(this.pending));
    this.verdicts = new Array<Truth | undefined>(form.ruleCount);
  }

  get today(): string {
    return this.facts.today;
  }

  settleToday(date: string): void {
    this.facts.today = date;
  }

  holds(rule: CompiledRule): Truth {
    const known = this.verdicts[rule.index];
    if (known !== undefined) return known;
    const decision = rule.when.decide(this.evaluation);
    const verdict = decision instanceof Unknown ? 'unknown' : decision;
    this.verdicts[rule.index] = verdict;
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
