/**
 * Resolves a form: (form, answers, subject, now) → what is shown, required, read-only and offered, which answers
 * count, and which are dropped and why.
 *
 * Precedence, whatever the order of the rules: hide beats show, and a field that any rule shows is hidden until
 * one of them holds; optional beats require; read-only beats editable; clear beats set; of several `set` that
 * hold, that of the rule whose id sorts first applies; options offered are those that any rule that holds offers.
 *
 * Values settle in the order of their dependencies, so the state that is reached is the only stable one, and one
 * pass reaches it; `compileForm` has refused rules that have no such order.
 */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import type { Json, LocalizedText, Truth } from '../rules/conditions/condition';
import { isLocalDate } from '../rules/conditions/local-date';
import { clauseCodes } from './answer-problem';
import { compileForm } from './compile-form';
import type { CompiledField, CompiledForm, CompiledRule } from './compiled-form';
import { FormEvaluation } from './form-evaluation';
import { pointerTo } from './json-pointer';
import type { DroppedAnswer, FormState, ResolvedField, ResolvedForm } from './resolved-form';
import type { SpecialisedForm, ZoneSource } from './specialised-form';
import { todayIn } from './today';

/**
 * Pure; the same in the browser and on the server. Answers to fields that the form does not have are listed, not
 * believed. Half-filled answers leave *unknown* what they do not decide.
 * @throws ConditionError E-402 where a rule has no answer for facts of the right kinds
 */
export function resolveForm(form: SpecialisedForm, state: FormState): ResolvedForm {
  return new Resolution(form, compileForm(form), state).resolve();
}

/** A field while it is being resolved. */
type Resolving = { -readonly [Part in keyof ResolvedField]: ResolvedField[Part] };

const NOTHING: readonly never[] = [];

class Resolution {
  private readonly run: FormEvaluation;
  /** By the fields' places on the page. */
  private readonly states: Resolving[] = [];
  private readonly dropped: DroppedAnswer[] = [];
  /** How many of the answers given were met on the way. */
  private met = 0;

  constructor(
    private readonly form: SpecialisedForm,
    private readonly compiled: CompiledForm,
    private readonly state: FormState,
  ) {
    this.run = new FormEvaluation(compiled, state.subject);
  }

  resolve(): ResolvedForm {
    const { run, compiled } = this;
    for (const next of compiled.order) {
      if (next) this.states[next.index] = this.settle(next);
      else run.settleToday(todayIn(this.zone(this.form.zones), this.state.now));
    }
    const late = this.judgeLate();
    const fields = this.completed();
    late.forEach((path) => run.pending.add(path));
    return {
      fields,
      answers: run.answers,
      dropped: this.dropped,
      pending: run.pending,
      unknown: this.unknown(),
      steps: this.form.steps.filter((_, step) => this.isShown(step)).map(({ id }) => id),
      today: run.today,
    };
  }

  private zone({ lookup, fallback }: ZoneSource): string {
    const value = this.compiled.zone && this.run.value(this.compiled.zone);
    const zones = lookup?.map[1];
    return zones && typeof value === 'string' && Object.hasOwn(zones, value)
      ? (zones[value] ?? fallback)
      : fallback;
  }

  /** Settles visibility and value; what depends on other answers without deciding any is completed afterwards. */
  private settle(field: CompiledField): Resolving {
    const given = this.given(field);
    const visible = this.visibility(field);
    const state: Resolving = {
      visible,
      required: false,
      readOnly: false,
      offered: field.options,
      undecided: NOTHING,
      because: NOTHING,
      notBefore: undefined,
      notAfter: undefined,
      findings: NOTHING,
    };
    if (visible === true) this.settleValue(field, state, given);
    else if (visible === 'unknown') this.run.pending.add(field.path);
    else if (given !== undefined) this.dropHidden(field);
    return state;
  }

  private visibility({ show, hide }: CompiledField): Truth {
    const hidden = hide.length === 0 ? false : this.run.any(hide);
    if (hidden === true) return false;
    const shown = show.length === 0 ? true : this.run.any(show);
    return hidden === 'unknown' && shown === true ? 'unknown' : shown;
  }

  private dropHidden(field: CompiledField): void {
    const hiding = field.hide.filter((rule) => this.run.holds(rule) === true);
    this.drop(field, hiding.length > 0 ? hiding : field.show);
  }

  private settleValue(field: CompiledField, state: Resolving, given: Json | undefined): void {
    const ruled = field.clear.length > 0 || field.set.length > 0;
    const value = (ruled ? this.ruledValue(field, state, given) : given) ?? field.type.unanswered;
    if (!field.judgedLate) state.required = this.isRequired(field);
    if (value === undefined) {
      if (state.required) this.run.pending.add(field.path);
      return;
    }
    this.run.answers[field.key] = value;
    state.findings = field.check(value);
    // A value of the wrong kind is no fact: nothing is concluded from it, and it is reported.
    if (state.findings.length > 0 && state.findings.some(({ clause }) => clauseCodes[clause] === 'E-304'))
      this.run.pending.add(field.path);
  }

  /** The answer as given; undefined where it is none. */
  private given({ key, type }: CompiledField): Json | undefined {
    const { answers } = this.state;
    if (!Object.hasOwn(answers, key)) return undefined;
    this.met += 1;
    const value = answers[key] as Json | undefined;
    return value === undefined || type.isEmpty(value) ? undefined : value;
  }

  /** The answer as the rules leave it. A rule of which it is not known yet whether it holds changes nothing. */
  private ruledValue(field: CompiledField, state: Resolving, given: Json | undefined): Json | undefined {
    const clearing = field.clear.filter((rule) => this.run.holds(rule) === true);
    if (clearing.length > 0) return this.overrule(field, given, undefined, clearing);
    const setting = field.set.find(({ rule }) => this.run.holds(rule) === true);
    const value = setting && this.run.value(setting.value);
    if (!setting || value === undefined) return given;
    state.readOnly = true;
    return this.overrule(field, given, field.type.isEmpty(value) ? undefined : value, [setting.rule]);
  }

  /** Puts a rule's value in the place of what was given, which is dropped unless it says the same. */
  private overrule(
    field: CompiledField,
    given: Json | undefined,
    value: Json | undefined,
    rules: readonly CompiledRule[],
  ): Json | undefined {
    const counted = value ?? field.type.unanswered;
    if (given !== undefined && JSON.stringify(given) !== JSON.stringify(counted)) this.drop(field, rules);
    return counted;
  }

  private drop({ pointer }: CompiledField, rules: readonly CompiledRule[]): void {
    this.dropped.push({ pointer, rules: rules.map(({ id }) => id) });
  }

  private isRequired({ field, type, require, optional }: CompiledField): boolean {
    if (type.unanswered !== undefined) return false;
    return (field.required || this.run.any(require) === true) && this.run.any(optional) === false;
  }

  /** Fields whose being required hangs on answers that hang on theirs. Gives the paths that are pending for it. */
  private judgeLate(): readonly string[] {
    const pending: string[] = [];
    for (const field of this.compiled.fields) {
      const state = this.states[field.index];
      if (!field.judgedLate || state?.visible !== true) continue;
      state.required = this.isRequired(field);
      if (state.required && !Object.hasOwn(this.run.answers, field.key)) pending.push(field.path);
    }
    return pending;
  }

  private completed(): Record<string, ResolvedField> {
    const fields: Record<string, ResolvedField> = {};
    for (const field of this.compiled.fields) {
      const state = this.states[field.index];
      if (!state) continue;
      if (field.reasons.length > 0) state.because = this.reasons(field);
      if (state.visible === true) this.complete(field, state);
      fields[field.key] = state;
    }
    return fields;
  }

  private complete(field: CompiledField, state: Resolving): void {
    if (field.offers.length > 0) this.offer(field, state);
    if (field.readOnly.length > 0) state.readOnly ||= this.run.any(field.readOnly) === true;
    if (field.notBefore) state.notBefore = this.date(field.notBefore);
    if (field.notAfter) state.notAfter = this.date(field.notAfter);
  }

  private reasons(field: CompiledField): readonly LocalizedText[] {
    const texts: LocalizedText[] = [];
    for (const { rule, because } of field.reasons) if (this.run.holds(rule) === true) texts.push(because);
    return texts;
  }

  private offer({ options = NOTHING, offers }: CompiledField, state: Resolving): void {
    const offered = new Set<string>();
    const open = new Set<string>();
    for (const offer of offers) {
      const holds = this.run.holds(offer.rule);
      if (holds !== false) for (const option of offer.options) (holds === true ? offered : open).add(option);
    }
    state.offered = options.filter((option) => offered.has(option));
    if (open.size > 0) state.undecided = options.filter((option) => open.has(option) && !offered.has(option));
  }

  private date(bound: CompiledCondition): string | undefined {
    const value = this.run.value(bound);
    return value === this.run.today || isLocalDate(value) ? value : undefined;
  }

  private isShown(step: number): boolean {
    return this.compiled.steps[step]?.some((index) => this.states[index]?.visible === true) ?? false;
  }

  private unknown(): readonly string[] {
    const { answers } = this.state;
    const keys = Object.keys(answers);
    if (keys.length === this.met) return NOTHING;
    return keys
      .filter((key) => !this.compiled.keys.has(key) && answers[key] !== undefined)
      .map((key) => pointerTo('', key));
  }
}
