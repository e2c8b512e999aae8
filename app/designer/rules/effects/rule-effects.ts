/** What a rule does, as a list of single effects that can be edited one by one, and back. */
import { isObject } from '../../../../forms/document-shape';
import { sameJson } from '../../../../forms/editing/same-json';
import { fieldEffects } from '../../../../forms/form-rule';
import type { FieldEffect } from '../../../../forms/form-rule';
import type { DraftText, JsonObject, RuleDraft } from '../../../../forms/editing/form-draft';
import type { Json } from '../../../../rules/conditions/condition';

export type MessageLevel = 'note' | 'warning' | 'error';

export type Effect =
  | { readonly effect: FieldEffect; readonly field: string }
  | { readonly effect: 'offer'; readonly field: string; readonly options: readonly string[] }
  | { readonly effect: 'set'; readonly field: string; readonly value: Json }
  | {
      readonly effect: 'message';
      /** Null: said about the form as a whole. */
      readonly field: string | null;
      readonly level: MessageLevel;
      readonly text: DraftText;
      /** Keys of the message that are not ours. */
      readonly own?: JsonObject;
    };

export type EffectName = Effect['effect'];

export const effectNames: readonly EffectName[] = [...fieldEffects, 'offer', 'set', 'message'];

/** Null where a part of the rule is not of the shape that rules have: it is edited as JSON. */
export function effectsOf(rule: RuleDraft): readonly Effect[] | null {
  const effects: Effect[] = [];
  for (const effect of fieldEffects) {
    const fields = rule[effect] ?? [];
    if (!isTexts(fields)) return null;
    effects.push(...fields.map((field) => ({ effect, field })));
  }
  const { offer = {}, set = {}, messages = [] } = rule;
  if (!isObject(offer) || !isObject(set) || !Array.isArray(messages)) return null;
  for (const [field, options] of Object.entries(offer as JsonObject)) {
    if (!isTexts(options)) return null;
    effects.push({ effect: 'offer', field, options });
  }
  for (const [field, value] of Object.entries(set as JsonObject))
    effects.push({ effect: 'set', field, value });
  for (const message of messages as readonly Json[]) {
    const read = messageOf(message);
    if (!read) return null;
    effects.push(read);
  }
  return effects;
}

/**
 * The rule with these effects in place of its own. Everything else in it stays, and where it stood: other keys, the
 * kinds of effects that are as they were, however they are written.
 */
export function withEffects(rule: RuleDraft, effects: readonly Effect[]): RuleDraft {
  const parts = partsOf(effects);
  const before = partsOf(effectsOf(rule) ?? []);
  const kept = Object.entries(rule).flatMap(([key, value]): [string, Json][] => {
    if (!Object.hasOwn(parts, key) || sameJson(parts[key], before[key])) return [[key, value]];
    const next = parts[key];
    return next === undefined ? [] : [[key, next]];
  });
  const added = Object.entries(parts).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined && !Object.hasOwn(rule, entry[0]),
  );
  // The reason is read last.
  const at = kept.findIndex(([key]) => key === 'because');
  const first = at < 0 ? kept : kept.slice(0, at);
  return { ...Object.fromEntries([...first, ...added, ...kept.slice(first.length)]), id: rule.id };
}

/** The parts of a rule by their keys; undefined where there is no such effect. */
function partsOf(effects: readonly Effect[]): Readonly<Record<string, Json | undefined>> {
  const parts: Record<string, Json | undefined> = {};
  for (const effect of fieldEffects) {
    const fields = effects.flatMap((each) => (each.effect === effect ? [each.field] : []));
    parts[effect] = fields.length > 0 ? [...new Set(fields)] : undefined;
  }
  parts.offer = objectOf(
    effects.flatMap((e) => (e.effect === 'offer' ? [[e.field, e.options] as const] : [])),
  );
  parts.set = objectOf(effects.flatMap((e) => (e.effect === 'set' ? [[e.field, e.value] as const] : [])));
  const said = effects.flatMap((each) => (each.effect === 'message' ? [writtenMessage(each)] : []));
  parts.messages = said.length > 0 ? said : undefined;
  return parts;
}

/** Another effect for the list, one that changes the rule: the same effect of the same question twice is one. */
export function nextEffect(effects: readonly Effect[], first: string): Effect {
  const field = effects.at(-1)?.field ?? first;
  const has = (name: Effect['effect']): boolean =>
    effects.some((each) => each.effect === name && each.field === field);
  const free = (['show', 'require', 'readOnly', 'hide', 'optional', 'clear'] as const).find(
    (name) => !has(name),
  );
  return { effect: free ?? 'show', field };
}

function messageOf(message: Json): Effect | null {
  if (!isObject(message)) return null;
  const { at = null, level, text, ...own } = message as JsonObject;
  if (at !== null && typeof at !== 'string') return null;
  if (level !== 'note' && level !== 'warning' && level !== 'error') return null;
  if (!isObject(text)) return null;
  return {
    ...{ effect: 'message', field: at, level, text: text as DraftText },
    ...(Object.keys(own).length > 0 && { own }),
  };
}

function writtenMessage({ field, level, text, own }: Extract<Effect, { effect: 'message' }>): JsonObject {
  return { at: field, level, text, ...own };
}

function objectOf(entries: readonly (readonly [string, Json])[]): Json | undefined {
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
