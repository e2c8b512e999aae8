/** The words of every clause that an answer can break: each names the field, the rule and the remedy (ICU messages). */
import type { Clause } from './answer-problem';
import type { ProductText } from './locale';

/**
 * `label` is the field's label, `ask` and `expects` are its type's words; the others are the problem's own
 * parameters, lists and dates already in the reader's words.
 */
export const problemTexts = {
  required: {
    en: '“{label}” is required. {ask}',
    'zh-CN': '“{label}”为必填项。{ask}',
  },
  'unknown-field': {
    en: 'The form has no field “{label}”. Remove it.',
    'zh-CN': '表单中没有字段“{label}”。请将其删除。',
  },
  'not-offered': {
    en: '“{label}”: {options} is not offered for these answers. Choose from: {offered}.',
    'zh-CN': '“{label}”：根据现有答案，不提供{options}。请从以下选项中选择：{offered}。',
  },
  'nothing-offered': {
    en: '“{label}”: nothing is offered for these answers. Change the answers that it depends on.',
    'zh-CN': '“{label}”：根据现有答案，没有可选项。请修改它所依赖的答案。',
  },
  'wrong-kind': {
    en: '“{label}” takes {expects}; something else was given. {ask}',
    'zh-CN': '“{label}”应为{expects}，但给出的是其他内容。{ask}',
  },
  'not-an-email': {
    en: '“{label}” is not a complete e-mail address. Write it like name@example.com.',
    'zh-CN': '“{label}”不是完整的电子邮箱地址。请按 name@example.com 的格式填写。',
  },
  'not-a-date': {
    en: '“{label}” is not a date of the calendar. Write it as year-month-day, like 2026-11-30.',
    'zh-CN': '“{label}”不是有效日期。请按“年-月-日”填写，例如 2026-11-30。',
  },
  'not-a-time': {
    en: '“{label}” is not a time of day. Write hours and minutes, like 14:30.',
    'zh-CN': '“{label}”不是有效时间。请填写时和分，例如 14:30。',
  },
  'no-such-time': {
    en: '“{label}”: the clocks there skip this time on that day. Choose a time an hour earlier or later.',
    'zh-CN': '“{label}”：当地当天因时钟调整没有这一时刻。请选择提前或推后一小时的时间。',
  },
  'not-a-zone': {
    en: '“{label}”: this time zone cannot be used here. Choose one from the list.',
    'zh-CN': '“{label}”：此处不能使用该时区。请从列表中选择。',
  },
  'not-a-phone': {
    en: '“{label}” is not a complete phone number. Begin with a plus and the code of the country, like +49 30 1234567.',
    'zh-CN': '“{label}”不是完整的电话号码。请以加号和国家代码开头，例如 +86 138 0013 8000。',
  },
  'not-a-web-address': {
    en: '“{label}” is not a web address. Write it whole, like https://example.com/page.',
    'zh-CN': '“{label}”不是有效网址。请完整填写，例如 https://example.com/page。',
  },
  'not-of-format': {
    en: '“{label}” is not written as it must be. It must be of the format “{format}”.',
    'zh-CN': '“{label}”的写法不正确。其格式必须为“{format}”。',
  },
  'not-matching': {
    en: '“{label}” is not written as it must be. {hint, select, example {Write it like {example}.} other {It must match {pattern}.}}',
    'zh-CN':
      '“{label}”的格式不正确。{hint, select, example {请按此格式填写：{example}。} other {必须符合 {pattern}。}}',
  },
  'not-a-currency': {
    en: '“{label}”: {currency, select, none {the currency is missing} other {“{currency}” is not a currency that can be used here}}. Choose one from the list.',
    'zh-CN':
      '“{label}”：{currency, select, none {缺少币种} other {此处不能使用币种“{currency}”}}。请从列表中选择。',
  },
  'not-a-country': {
    en: '“{label}”: the country cannot be used here. Choose one from the list.',
    'zh-CN': '“{label}”：此处不能使用该国家或地区。请从列表中选择。',
  },
  'part-missing': {
    en: '“{label}” is not complete. Add {part, select, lines {street and number} city {the city} postalCode {the postal code} country {the country} from {the first day} until {the last day} local {date and time} zone {the time zone} other {what is missing}}.',
    'zh-CN':
      '“{label}”尚未填写完整。请补充{part, select, lines {街道和门牌号} city {城市} postalCode {邮政编码} country {国家或地区} from {开始日期} until {结束日期} local {日期和时间} zone {时区} other {缺少的内容}}。',
  },
  'consent-outdated': {
    en: 'The text of “{label}” has changed since it was agreed to. Read it and agree again.',
    'zh-CN': '同意之后，“{label}”的内容已更新。请阅读后重新同意。',
  },
  'too-precise': {
    en: '“{label}” takes {limit, plural, =0 {no decimals} one {at most # decimal} other {at most # decimals}}. Round it.',
    'zh-CN': '“{label}”{limit, plural, =0 {不能有小数} other {最多 # 位小数}}。请四舍五入。',
  },
  'too-many-decimals': {
    en: '“{label}”: an amount in {currency} has {limit, plural, =0 {no decimals} one {at most # decimal} other {at most # decimals}}. Round it.',
    'zh-CN': '“{label}”：{currency} 金额{limit, plural, =0 {没有小数} other {最多 # 位小数}}。请四舍五入。',
  },
  'too-early': {
    en: '“{label}” must not be before {limit}. Choose that day or a later one.',
    'zh-CN': '“{label}”不能早于{limit}。请选择该日或之后的日期。',
  },
  'too-late': {
    en: '“{label}” must not be after {limit}. Choose that day or an earlier one.',
    'zh-CN': '“{label}”不能晚于{limit}。请选择该日或之前的日期。',
  },
  'ends-early': {
    en: '“{label}” ends before it begins. Choose a last day that is not before the first.',
    'zh-CN': '“{label}”的结束日期早于开始日期。请选择不早于开始日期的结束日期。',
  },
  'too-short': {
    en: '“{label}” needs at least {limit, plural, one {# character} other {# characters}} and has {actual, number}. Say a little more.',
    'zh-CN': '“{label}”至少需要 {limit, number} 个字符，现有 {actual, number} 个。请补充内容。',
  },
  'too-long': {
    en: '“{label}” takes at most {limit, plural, one {# character} other {# characters}} and has {actual, number}. Shorten it.',
    'zh-CN': '“{label}”最多 {limit, number} 个字符，现有 {actual, number} 个。请缩短内容。',
  },
  'too-low': {
    en: '“{label}” must be at least {limit, number}. Enter a larger amount.',
    'zh-CN': '“{label}”不能小于 {limit, number}。请填写更大的数值。',
  },
  'too-high': {
    en: '“{label}” must be at most {limit, number}. Enter a smaller amount.',
    'zh-CN': '“{label}”不能大于 {limit, number}。请填写更小的数值。',
  },
  'not-above': {
    en: '“{label}” must be more than {limit, number}. Enter a larger number.',
    'zh-CN': '“{label}”必须大于 {limit, number}。请填写更大的数值。',
  },
  'not-below': {
    en: '“{label}” must be less than {limit, number}. Enter a smaller number.',
    'zh-CN': '“{label}”必须小于 {limit, number}。请填写更小的数值。',
  },
  'not-a-multiple': {
    en: '“{label}” goes in steps of {limit, number}. Enter a multiple of it.',
    'zh-CN': '“{label}”必须是 {limit, number} 的倍数。请填写其倍数。',
  },
  'too-few': {
    en: '“{label}” needs at least {limit, plural, one {# entry} other {# entries}} and has {actual, number}. Add what is missing.',
    'zh-CN': '“{label}”至少需要 {limit, number} 项，现有 {actual, number} 项。请补充。',
  },
  'too-many': {
    en: '“{label}” takes at most {limit, plural, one {# entry} other {# entries}} and has {actual, number}. Remove some.',
    'zh-CN': '“{label}”最多 {limit, number} 项，现有 {actual, number} 项。请删除多余项。',
  },
  duplicate: {
    en: '“{label}” names “{item}” twice. Keep it once.',
    'zh-CN': '“{label}”中“{item}”重复出现。请只保留一次。',
  },
  'entry-twice': {
    en: 'Entry {number, number} of “{label}” says the same as one before it. Change or remove it.',
    'zh-CN': '“{label}”的第 {number, number} 项与前面的某一项相同。请修改或删除。',
  },
  blank: {
    en: '“{label}” holds an empty entry. Fill it in or remove it.',
    'zh-CN': '“{label}”中有空白项。请填写或删除。',
  },
  'file-kind': {
    en: '“{label}” does not take files of this kind. Attach one of these: {kinds}.',
    'zh-CN': '“{label}”不接受此类文件。请上传以下类型的文件：{kinds}。',
  },
  'file-size': {
    en: '“{label}” takes a file of at most {limit}. Attach a smaller one.',
    'zh-CN': '“{label}”的文件不能超过 {limit}。请上传更小的文件。',
  },
  refused: {
    en: '“{label}”: {text} Change it, or what it depends on.',
    'zh-CN': '“{label}”：{text}请修改该答案或它所依赖的答案。',
  },
  'not-eligible': {
    en: '“{label}”: you cannot choose this person. Choose one of the persons offered.',
    'zh-CN': '“{label}”：您不能选择此人。请从可选人员中选择。',
  },
} as const satisfies Record<Clause, ProductText>;
