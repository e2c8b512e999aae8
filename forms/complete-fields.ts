/** Completes settled fields by what decides no value: options offered, bounds, read-only, reasons, messages. */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import type { LocalizedText } from '../rules/conditions/condition';
import { isLocalDate } from '../rules/conditions/local-date';
import type { CompiledField, Offer } from './compiled-form';
import type { FormEvaluation } from './form-evaluation';
import { canBeThere } from './presence';
import type { Resolution } from './resolution';
import type { SaidMessage } from './resolved-form';

const NOTHING: readonly never[] = [];
const NONE_OFFERED: Offer = { offered: NOTHING, undecided: NOTHING };

/**
 * @param readOnly whether the list around is read-only, and so everything in it
 * @param messages takes what rules say
 */
export function completeFields(resolution: Resolution, readOnly: boolean, messages: SaidMessage[]): void {
  const { scope, states, run } = resolution;
  for (const field of readOnly ? scope.fields : scope.unfinished) complete(resolution, field, readOnly);
  for (const { index } of scope.lists) {
    const isReadOnly = states[index]?.readOnly === true;
    for (const entry of resolution.holdings[index]?.entries ?? NOTHING)
      completeFields(entry, isReadOnly, messages);
  }
  for (const { rule, at, message } of scope.messages) {
    if (at && states[at.index]?.visible !== true) continue;
    if (run.holds(rule) !== true) continue;
    const { level, text } = message;
    messages.push({ pointer: at ? resolution.pointerOf(at) : null, level, text, rule: rule.id });
  }
}

function complete(resolution: Resolution, field: CompiledField, withAll: boolean): void {
  const { run, states } = resolution;
  const state = states[field.index];
  if (!state) return;
  const because = field.reasons.length === 0 ? NOTHING : reasonsOf(field, run);
  if (state.visible !== true) {
    if (because.length > 0) resolution.note(field, { because });
    return;
  }
  const { offered, undecided } = field.offers.length === 0 ? state : offerOf(field, run);
  const readOnly = withAll || state.readOnly || run.any(field.readOnly) === true;
  const notBefore = field.notBefore && dateOf(field.notBefore, run);
  const notAfter = field.notAfter && dateOf(field.notAfter, run);
  const required = state.required && canBeThere(resolution, field);
  const isAsBefore =
    because.length === 0 &&
    offered === state.offered &&
    undecided.length === 0 &&
    readOnly === state.readOnly &&
    notBefore === undefined &&
    notAfter === undefined &&
    required === state.required;
  if (!isAsBefore)
    resolution.note(field, { because, offered, undecided, readOnly, notBefore, notAfter, required });
}

function reasonsOf(field: CompiledField, run: FormEvaluation): readonly LocalizedText[] {
  const texts: LocalizedText[] = [];
  for (const { rule, because } of field.reasons) if (run.holds(rule) === true) texts.push(because);
  return texts;
}

/** What the rules that hold offer together. Mostly only one of them does. */
function offerOf({ options = NOTHING, offers }: CompiledField, run: FormEvaluation): Offer {
  let only: Offer | undefined;
  let isAlone = true;
  for (const { rule, offer } of offers) {
    const holds = run.holds(rule);
    if (holds === false) continue;
    if (only || holds === 'unknown') isAlone = false;
    only ??= offer;
  }
  if (isAlone) return only ?? NONE_OFFERED;
  const holding = offers.filter(({ rule }) => run.holds(rule) === true);
  const open = offers.filter(({ rule }) => run.holds(rule) === 'unknown');
  const isIn = (list: typeof offers, option: string): boolean =>
    list.some(({ offer: { offered = NOTHING } }) => offered.includes(option));
  return {
    offered: options.filter((option) => isIn(holding, option)),
    undecided: options.filter((option) => isIn(open, option) && !isIn(holding, option)),
  };
}

function dateOf(bound: CompiledCondition, run: FormEvaluation): string | undefined {
  const value = run.value(bound);
  return value === run.today || isLocalDate(value) ? value : undefined;
}
