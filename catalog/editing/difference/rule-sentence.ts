/** What a form rule does, in a sentence: "Required: Shipping address, only when Work mode is Remote". */
import { isObject } from '../../../forms/document-shape';
import type { JsonObject, RuleDraft } from '../../../forms/editing/form-draft';
import { targetLists } from '../../../forms/editing/form-mentions';
import type { ProductText } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import { listOf, type ExplainWords } from '../../../rules/explain/explain-words';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { told } from './difference-line';

const listWords: Readonly<Record<(typeof targetLists)[number], ProductText>> = {
  show: { en: 'Shown: {fields}', 'zh-CN': '显示：{fields}' },
  hide: { en: 'Hidden: {fields}', 'zh-CN': '隐藏：{fields}' },
  require: { en: 'Required: {fields}', 'zh-CN': '必填：{fields}' },
  optional: { en: 'Optional: {fields}', 'zh-CN': '选填：{fields}' },
  readOnly: { en: 'Read-only: {fields}', 'zh-CN': '只读：{fields}' },
  clear: { en: 'Cleared: {fields}', 'zh-CN': '清空：{fields}' },
};
const offered: ProductText = { en: 'Offered in {field}: {options}', 'zh-CN': '“{field}”提供：{options}' };
const nothing: ProductText = { en: 'nothing', 'zh-CN': '无' };
const set: ProductText = { en: 'Set: {field} to {value}', 'zh-CN': '设定：“{field}”为 {value}' };
const said: ProductText = { en: 'Message: “{text}”', 'zh-CN': '提示：“{text}”' };
const idle: ProductText = { en: 'Nothing', 'zh-CN': '无操作' };
const onlyWhen: ProductText = {
  en: '{effects}, only when {condition}',
  'zh-CN': '{effects}，仅当{condition}',
};
const always: ProductText = { en: '{effects}, always', 'zh-CN': '{effects}，始终生效' };

export function ruleSentence(rule: RuleDraft, words: ExplainWords): string {
  const { locale } = words;
  const effects = effectsOf(rule, words).join(locale === 'zh-CN' ? '；' : '; ') || told(idle, locale);
  const { when = true } = rule;
  return when === true
    ? told(always, locale, { effects })
    : told(onlyWhen, locale, { effects, condition: tellCondition(when, words) });
}

function effectsOf(rule: RuleDraft, words: ExplainWords): readonly string[] {
  const { locale } = words;
  const list = (texts: readonly string[]) => listOf(texts, 'conjunction', locale);
  const labels = (fields: Json) => list(elements(fields).map((field) => words.fieldLabel(String(field))));
  return [
    ...targetLists.flatMap((name) =>
      elements(rule[name]).length > 0
        ? [told(listWords[name], locale, { fields: labels(rule[name] ?? []) })]
        : [],
    ),
    ...entries(rule.offer).map(([field, options]) => {
      const texts = elements(options).map((option) => words.optionText(field, option));
      const all = texts.length > 0 ? list(texts) : told(nothing, locale);
      return told(offered, locale, { field: words.fieldLabel(field), options: all });
    }),
    ...entries(rule.set).map(([field, value]) =>
      told(set, locale, {
        field: words.fieldLabel(field),
        value: isObject(value) ? JSON.stringify(value) : words.optionText(field, value),
      }),
    ),
    ...elements(rule.messages).flatMap((message) => {
      if (!isObject(message) || !isObject(message.text)) return [];
      return [told(said, locale, { text: String(message.text[locale] ?? '') })];
    }),
  ];
}

function elements(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value as JsonObject) : [];
}
