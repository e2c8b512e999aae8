/** What a ticket rule does, effect by effect: those of known kinds are edited, any other is kept as it stands. */
import { isObject } from '../../../../forms/document-shape';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import type { Json } from '../../../../rules/conditions/condition';

/** Those of a rule or of a table; a draft may have none yet. */
export function effectsOf({ then }: JsonObject): readonly Json[] {
  return Array.isArray(then) ? (then as readonly Json[]) : [];
}

/** Kinds of effects that have controls of their own. */
export const effectKinds = ['ticket', 'approval', 'notice', 'priority'] as const;

export type EffectKind = (typeof effectKinds)[number];

export interface Effect {
  readonly kind: EffectKind;
  readonly value: JsonObject;
}

/** Null for an effect of a kind that is not known, or of no kind. */
export function readEffect(effect: Json): Effect | null {
  if (!isObject(effect)) return null;
  const [[kind, value] = [], ...more] = Object.entries(effect);
  const known = effectKinds.find((each) => each === kind);
  return known && isObject(value) && more.length === 0 ? { kind: known, value: value as JsonObject } : null;
}

export function writeEffect({ kind, value }: Effect): Json {
  return { [kind]: value };
}

/** The ticket that an effect opens; null for an effect of another kind. */
export function ticketIn(effect: Json): JsonObject | null {
  const read = readEffect(effect);
  return read?.kind === 'ticket' ? read.value : null;
}

export function ticketsIn(rule: JsonObject): readonly JsonObject[] {
  return effectsOf(rule)
    .map(ticketIn)
    .filter((ticket) => ticket !== null);
}

/** What a new rule opens: the checks say what it still lacks. */
export function newTicket(key: string, department: string): JsonObject {
  return { key, department, title: { en: '', 'zh-CN': '' }, ola: { workingDays: 2 } };
}

/** A list of objects in a draft: approvals, texts of a checklist. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((each): each is JsonObject => isObject(each)) : [];
}

/** A list of names in a draft: prerequisites, answers shown, approver words. */
export function namesIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
