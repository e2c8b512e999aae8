/** What a rule does, as a list of single effects that can be edited one by one, and back. */
import { isObject } from '../../../forms/document-shape';
import { fieldEffects } from '../../../forms/form-rule';
import type { FieldEffect } from '../../../forms/form-rule';
import type { DraftText, JsonObject, RuleDraft } from '../../../forms/editing/form-draft';
import type { Json } from '../../../rules/conditions/condition';

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

/** The rule with these effects in place of its own; everything else in it stays, and where it stood. */
export function withEffects(rule: RuleDraft, effects: readonly Effect[]): RuleDraft {
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
  const kept = Object.entries(rule).flatMap(([key, value]): [string, Json][] => {
    if (!Object.hasOwn(parts, key)) return [[key, value]];
    const next = parts[key];
    return next === undefined ? [] : [[key, next]];
  });
  const added = Object.entries(parts).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined && !Object.hasOwn(rule, entry[0]),
  );
  // The reason is read last.
  const at = kept.findIndex(([key]) => key === 'because');
  const before = at < 0 ? kept : kept.slice(0, at);
  return { ...Object.fromEntries([...before, ...added, ...kept.slice(before.length)]), id: rule.id };
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
