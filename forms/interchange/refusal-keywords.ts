/** What an import can refuse: the published list of keywords, with the reason for each in both languages. */
import type { ProductText } from '../locale';

/**
 * Every refusal names one of these; `docs/importing-forms.md` publishes the list, and a test compares the two.
 * A family of keywords goes by the name of its head: `minProperties` stands for `maxProperties` too.
 */
export const refusalReasons = {
  $ref: {
    en: 'The reference turns in a circle, leaves the document or leads nowhere.',
    'zh-CN': '引用循环、指向文档之外或没有目标。',
  },
  additionalProperties: {
    en: 'Entries under names of the requester’s own choosing, or conditional fields of an object that is closed.',
    'zh-CN': '条目名称由填写人自定，或封闭对象中有条件字段。',
  },
  patternProperties: {
    en: 'Fields cannot be declared by a pattern of their names.',
    'zh-CN': '不能用名称的匹配式来声明字段。',
  },
  propertyNames: {
    en: 'The names of entries cannot be restricted.',
    'zh-CN': '不能限制条目的名称。',
  },
  minProperties: {
    en: 'The number of entries of an object cannot be restricted.',
    'zh-CN': '不能限制对象的条目数量。',
  },
  unevaluatedProperties: {
    en: 'What other schemas leave unevaluated cannot be restricted.',
    'zh-CN': '不能限制其他模式未评估的内容。',
  },
  contains: {
    en: 'A list cannot be required to contain an entry of a certain kind.',
    'zh-CN': '不能要求列表包含某类条目。',
  },
  oneOf: {
    en: 'No single answer tells the alternatives apart.',
    'zh-CN': '没有哪一个答案能区分这些备选项。',
  },
  anyOf: {
    en: 'No single answer tells the alternatives apart.',
    'zh-CN': '没有哪一个答案能区分这些备选项。',
  },
  not: {
    en: 'What is forbidden cannot be said as a condition over the answers.',
    'zh-CN': '所禁止的内容无法表达为关于答案的条件。',
  },
  if: {
    en: 'The condition, or what follows from it, cannot be said as a rule over the answers.',
    'zh-CN': '该条件或其结果无法表达为关于答案的规则。',
  },
  type: {
    en: 'The value may be of several kinds that have rules of their own, or of none; or the keyword takes no such value.',
    'zh-CN': '该值可以是多种带有各自规则的类型，或没有可用的类型；或该关键字不接受这样的值。',
  },
  pattern: {
    en: 'The pattern cannot run in linear time, or there are several.',
    'zh-CN': '该匹配式无法在线性时间内执行，或有多个匹配式。',
  },
  format: {
    en: 'The format is none that we check.',
    'zh-CN': '该格式不在可校验的格式之列。',
  },
  limits: {
    en: 'The form is larger, deeper or longer than a form may be, or holds a forbidden key.',
    'zh-CN': '表单超出大小、层数或数量上限，或含有禁用的键。',
  },
} as const satisfies Record<string, ProductText>;

export type RefusalKeyword = keyof typeof refusalReasons;

export const refusalKeywords = Object.keys(refusalReasons) as readonly RefusalKeyword[];
