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
import type { Json } from '../rules/conditions/condition';
import type { Answers } from '../rules/facts';
import { compileForm } from './compile-form';
import type { CompiledForm } from './compiled-form';
import { countedAnswers } from './counted-answers';
import { completeFields } from './complete-fields';
import { FormEvaluation } from './form-evaluation';
import { fieldsByPlace } from './fields-by-place';
import { judgeLate } from './judge-late';
import { JudgeableForm } from './judgeable-form';
import { layOutAnswers } from './lay-out-answers';
import { formSite, Resolution } from './resolution';
import type { FormState, ResolvedForm, SaidMessage } from './resolved-form';
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
  const given = state.answers as Answers;
  const answers: (Json | undefined)[] = scope.blank.slice();
  const allHaveFields = layOutAnswers(given, scope.answered, answers);
  const settled: Record<string, Json | undefined> = {};
  const run = FormEvaluation.ofForm(scope.table, compiled.ruleCount, settled, state.subject);
  const { pending } = run;
  const today = (): void => {
    run.settleToday(todayIn(zoneIn(form.zones, compiled, run), state.now));
  };
  const whole = { dropped: [], pending, room: MOST_FIELDS, today };
  const read = compiled.looksUpAnswers
    ? (key: string, value: Json | undefined) => {
        settled[key] = value;
      }
    : undefined;
  const resolution = new Resolution(scope, run, answers, read, formSite, whole).settle();
  const missing: string[] = [];
  judgeLate(resolution, true, missing);
  const messages: SaidMessage[] = [];
  completeFields(resolution, false, messages);
  missing.forEach((path) => pending.add(path));
  return new JudgeableForm(resolution, {
    fields: fieldsByPlace(resolution, compiled),
    answers: countedAnswers(resolution, given, allHaveFields),
    dropped: whole.dropped,
    pending,
    unknown: strayAnswers(resolution, allHaveFields || form.open ? undefined : given),
    steps: form.steps.filter((_, step) => isShown(compiled, resolution, step)).map(({ id }) => id),
    today: run.today,
    messages,
  });
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
