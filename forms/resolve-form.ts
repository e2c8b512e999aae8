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
import { compileForm } from './compile-form';
import type { CompiledForm } from './compiled-form';
import { completeFields } from './complete-fields';
import { FormEvaluation } from './form-evaluation';
import { judgeLate } from './judge-late';
import { formSite, Resolution } from './resolution';
import type { FormState, ResolvedField, ResolvedForm, SaidMessage } from './resolved-form';
import type { SpecialisedForm, ZoneSource } from './specialised-form';
import { strayAnswers } from './stray-answers';
import { todayIn } from './today';

/** More fields of entries than this are not resolved (T-A17): a list that goes beyond has too many entries. */
const MOST_FIELDS = 20_000;

/**
 * Pure; the same in the browser and on the server. Answers to fields that the form does not have are listed, not
 * believed. Half-filled answers leave *unknown* what they do not decide.
 * @throws ConditionError E-402 where a rule has no answer for facts of the right kinds
 */
export function resolveForm(form: SpecialisedForm, state: FormState): ResolvedForm {
  const compiled = compileForm(form);
  const { scope } = compiled;
  const run = FormEvaluation.ofForm(scope.table, compiled.ruleCount, state.subject);
  const { answers, pending } = run;
  const today = (): void => {
    run.settleToday(todayIn(zoneIn(form.zones, compiled, run), state.now));
  };
  const whole = { dropped: [], pending, room: MOST_FIELDS, today };
  const resolution = new Resolution(scope, run, state.answers, answers, formSite, whole).settle();
  const missing: string[] = [];
  judgeLate(resolution, true, missing);
  const fields: Record<string, ResolvedField> = {};
  const messages: SaidMessage[] = [];
  completeFields(resolution, false, { fields, messages });
  missing.forEach((path) => pending.add(path));
  return {
    fields,
    answers,
    dropped: whole.dropped,
    pending,
    unknown: strayAnswers(resolution, compiled, state.answers, form.open === true),
    steps: form.steps.filter((_, step) => isShown(compiled, resolution, step)).map(({ id }) => id),
    today: run.today,
    messages,
  };
}

function zoneIn({ lookup, fallback }: ZoneSource, { zone }: CompiledForm, run: FormEvaluation): string {
  const value = zone && run.value(zone);
  const zones = lookup?.map[1];
  return zones && typeof value === 'string' && Object.hasOwn(zones, value)
    ? (zones[value] ?? fallback)
    : fallback;
}

function isShown({ steps }: CompiledForm, { states }: Resolution, step: number): boolean {
  return steps[step]?.some((index) => states[index]?.visible === true) ?? false;
}
