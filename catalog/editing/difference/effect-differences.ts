/** Differences between what a rule or a table does, effect by effect. */
import { isObject } from '../../../forms/document-shape';
import type { DraftText, JsonObject } from '../../../forms/editing/form-draft';
import { words } from '../../../forms/editing/operation-title';
import { sameJson } from '../../../forms/editing/same-json';
import { filledText } from '../../../forms/filled-text';
import type { ProductText } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import { mapOf, paired } from './by-name';
import type { DifferenceLine, LineMaker } from './difference-line';

const phrases = {
  added: { en: '{work}: now it {what}', 'zh-CN': '{work}：新增：{what}' },
  removed: { en: '{work}: no longer: {what}', 'zh-CN': '{work}：不再：{what}' },
  changed: { en: '{work}: otherwise ({parts}): {what}', 'zh-CN': '{work}：有改动（{parts}）：{what}' },
  ticket: { en: 'opens the ticket “{title}”', 'zh-CN': '开立任务“{title}”' },
  approval: { en: 'asks for the approval “{title}”', 'zh-CN': '发起审批“{title}”' },
  notice: { en: 'tells {to}: “{text}”', 'zh-CN': '通知 {to}：“{text}”' },
  priority: { en: 'sets the priority of {tickets} to {set}', 'zh-CN': '将{tickets}的优先级设为 {set}' },
  asset: { en: 'reserves “{title}”', 'zh-CN': '预留“{title}”' },
  connector: { en: 'calls {connector}: {operation}', 'zh-CN': '调用 {connector}：{operation}' },
  all: { en: 'all tickets', 'zh-CN': '所有任务' },
  lookup: { en: 'what a table says', 'zh-CN': '对照表中的值' },
} as const satisfies Readonly<Record<string, ProductText>>;

/**
 * @param work the rule or table in words
 * @param line makes the lines at its place
 */
export function effectDifferences(
  before: Json | undefined,
  after: Json | undefined,
  work: ProductText,
  line: LineMaker,
): readonly DifferenceLine[] {
  return paired(effectsIn(before), effectsIn(after)).flatMap(({ older, newer }) => {
    if (newer && !older) return [line('added', phrases.added, { work, what: tell(newer) })];
    if (older && !newer) return [line('removed', phrases.removed, { work, what: tell(older) })];
    if (!older || !newer || sameJson(older, newer)) return [];
    return [line('changed', phrases.changed, { work, parts: partsOf(older, newer), what: tell(newer) })];
  });
}

/** By kind and key; a priority has no key and goes by the tickets that it is of. */
function effectsIn(then: Json | undefined): ReadonlyMap<string, JsonObject> {
  const effects = (Array.isArray(then) ? (then as readonly Json[]) : []).filter((each): each is JsonObject =>
    isObject(each),
  );
  return mapOf<JsonObject>(effects, (effect) => {
    const [kind = '', own] = kindOf(effect);
    return `${kind} ${String(own.key ?? JSON.stringify(own.tickets ?? null))}`;
  });
}

function kindOf(effect: JsonObject): [kind: string, own: JsonObject] {
  const [[kind, own] = ['', null]] = Object.entries(effect);
  return [kind, isObject(own) ? (own as JsonObject) : {}];
}

function partsOf(before: JsonObject, after: JsonObject): string {
  const [[, old], [, fresh]] = [kindOf(before), kindOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((key) => !sameJson(old[key], fresh[key]))
    .join(', ');
}

function tell(effect: JsonObject): ProductText {
  const [kind, own] = kindOf(effect);
  const phrase = Object.hasOwn(phrases, kind) ? phrases[kind as keyof typeof phrases] : null;
  if (!phrase) return words({}, kind);
  const texts = {
    title: words(own.title as DraftText | undefined, String(own.key ?? '')),
    text: words(own.text as DraftText | undefined, String(own.key ?? '')),
    to: listed(own.to) ?? '',
    tickets: listed(own.tickets) ?? phrases.all,
    set: typeof own.set === 'string' ? own.set : phrases.lookup,
    connector: String(own.connector ?? ''),
    operation: String(own.operation ?? ''),
  };
  return filledText(phrase, texts);
}

function listed(value: Json | undefined): string | undefined {
  return Array.isArray(value) ? value.map(String).join(', ') : undefined;
}
