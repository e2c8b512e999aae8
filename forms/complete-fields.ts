/** Completes settled fields by what decides no value: options offered, bounds, read-only, reasons, messages. */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import type { LocalizedText } from '../rules/conditions/condition';
import { isLocalDate } from '../rules/conditions/local-date';
import type { CompiledField } from './compiled-form';
import type { FormEvaluation } from './form-evaluation';
import { canBeThere } from './presence';
import type { Resolution, Resolving } from './resolution';
import type { ResolvedField, SaidMessage } from './resolved-form';

const NOTHING: readonly never[] = [];

/** What a resolving comes to, by the places of the fields. */
export interface Completed {
  readonly fields: Record<string, ResolvedField>;
  readonly messages: SaidMessage[];
}

/** @param readOnly whether the list around is read-only, and so everything in it */
export function completeFields(resolution: Resolution, readOnly: boolean, into: Completed): void {
  const { scope, states, run } = resolution;
  for (const field of scope.fields) {
    const state = states[field.index];
    if (!state) continue;
    if (field.reasons.length > 0) state.because = reasonsOf(field, run);
    if (state.visible === true) complete(resolution, field, state, readOnly);
    into.fields[resolution.placeOf(field)] = state;
    for (const entry of resolution.holdings[field.index]?.entries ?? NOTHING) {
      completeFields(entry, state.readOnly, into);
    }
  }
  for (const { rule, at, message } of scope.messages) {
    if (at && states[at.index]?.visible !== true) continue;
    if (run.holds(rule) !== true) continue;
    const { level, text } = message;
    into.messages.push({ pointer: at ? resolution.pointerOf(at) : null, level, text, rule: rule.id });
  }
}

function complete(resolution: Resolution, field: CompiledField, state: Resolving, readOnly: boolean): void {
  const { run } = resolution;
  if (field.offers.length > 0) offer(field, state, run);
  if (readOnly) state.readOnly = true;
  else if (field.readOnly.length > 0) state.readOnly ||= run.any(field.readOnly) === true;
  if (field.notBefore) state.notBefore = dateOf(field.notBefore, run);
  if (field.notAfter) state.notAfter = dateOf(field.notAfter, run);
  if (state.required) state.required = canBeThere(resolution, field);
}

function reasonsOf(field: CompiledField, run: FormEvaluation): readonly LocalizedText[] {
  const texts: LocalizedText[] = [];
  for (const { rule, because } of field.reasons) if (run.holds(rule) === true) texts.push(because);
  return texts;
}

function offer({ options = NOTHING, offers }: CompiledField, state: Resolving, run: FormEvaluation): void {
  const offered = new Set<string>();
  const open = new Set<string>();
  for (const each of offers) {
    const holds = run.holds(each.rule);
    if (holds !== false) for (const option of each.options) (holds === true ? offered : open).add(option);
  }
  state.offered = options.filter((option) => offered.has(option));
  if (open.size > 0) state.undecided = options.filter((option) => open.has(option) && !offered.has(option));
}

function dateOf(bound: CompiledCondition, run: FormEvaluation): string | undefined {
  const value = run.value(bound);
  return value === run.today || isLocalDate(value) ? value : undefined;
}
