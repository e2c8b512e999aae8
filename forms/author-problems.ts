/** The words of every mistake that a form's author can make, with its remedy, in both languages. */
import type { ProductText } from './locale';

interface ProblemWords {
  /** `{name}` stands for a parameter of the fault. */
  readonly message: ProductText;
  readonly remedy: ProductText;
}

export const authorProblems = {
  'not-of-type': {
    message: { en: 'This is not of type “{type}”.', 'zh-CN': '此处的类型不是“{type}”。' },
    remedy: { en: 'Write a value of type “{type}”.', 'zh-CN': '请写入“{type}”类型的值。' },
  },
  'unknown-word': {
    message: { en: '“{word}” is not known here.', 'zh-CN': '此处不支持“{word}”。' },
    remedy: { en: 'Use one of: {known}.', 'zh-CN': '请使用以下之一：{known}。' },
  },
  'missing-key': {
    message: { en: '“{key}” is missing.', 'zh-CN': '缺少“{key}”。' },
    remedy: { en: 'Add “{key}”.', 'zh-CN': '请添加“{key}”。' },
  },
  'unknown-key': {
    message: { en: '“{key}” is not known here.', 'zh-CN': '此处不支持“{key}”。' },
    remedy: { en: 'Remove “{key}”.', 'zh-CN': '请删除“{key}”。' },
  },
  'forbidden-key': {
    message: {
      en: 'A key such as “__proto__” is never allowed.',
      'zh-CN': '任何位置都不允许“__proto__”之类的键。',
    },
    remedy: { en: 'Rename it.', 'zh-CN': '请改名。' },
  },
  below: {
    message: { en: 'This is less than {limit}.', 'zh-CN': '此值小于 {limit}。' },
    remedy: { en: 'Keep it at {limit} or more.', 'zh-CN': '请不少于 {limit}。' },
  },
  above: {
    message: { en: 'This is more than {limit}.', 'zh-CN': '此值大于 {limit}。' },
    remedy: { en: 'Keep it at {limit} or less.', 'zh-CN': '请不超过 {limit}。' },
  },
  'entry-twice': {
    message: { en: 'An entry stands here twice.', 'zh-CN': '列表中有重复项。' },
    remedy: { en: 'Name each entry once.', 'zh-CN': '每一项只保留一次。' },
  },
  'not-written-so': {
    message: { en: 'This is not written as it must be.', 'zh-CN': '此处的写法不符合要求。' },
    remedy: { en: 'Write it so that it matches {pattern}.', 'zh-CN': '请使其符合 {pattern}。' },
  },
  'too-large': {
    message: { en: 'The form is larger than {limit} bytes.', 'zh-CN': '表单超过 {limit} 字节。' },
    remedy: { en: 'Split it into several items.', 'zh-CN': '请拆分为多个服务项。' },
  },
  'too-deep': {
    message: { en: 'Values are nested more than {limit} levels deep.', 'zh-CN': '嵌套超过 {limit} 层。' },
    remedy: { en: 'Write it flatter.', 'zh-CN': '请减少嵌套层数。' },
  },
  'not-json': {
    message: { en: 'This is no JSON value.', 'zh-CN': '这不是 JSON 值。' },
    remedy: { en: 'Write plain JSON.', 'zh-CN': '请使用纯 JSON。' },
  },
  'too-many-fields': {
    message: { en: 'The form has more than {limit} fields.', 'zh-CN': '表单的字段超过 {limit} 个。' },
    remedy: { en: 'Split it into several items.', 'zh-CN': '请拆分为多个服务项。' },
  },
  'field-key': {
    message: { en: '“{key}” cannot be the key of a field.', 'zh-CN': '“{key}”不能用作字段的键。' },
    remedy: {
      en: 'Use 1 to 100 characters; not a number alone, and nothing that begins with “x-”.',
      'zh-CN': '请使用 1 至 100 个字符；不能只是数字，也不能以“x-”开头。',
    },
  },
  'bounds-cross': {
    message: {
      en: '“{low}” lies above “{high}”: no answer can be valid.',
      'zh-CN': '“{low}”大于“{high}”，任何答案都无效。',
    },
    remedy: { en: 'Lower “{low}” or raise “{high}”.', 'zh-CN': '请调低“{low}”或调高“{high}”。' },
  },
  'invalid-value': {
    message: { en: 'This value is no valid answer to “{field}”.', 'zh-CN': '该值不是“{field}”的有效答案。' },
    remedy: { en: 'Give a value that the field accepts.', 'zh-CN': '请给出该字段可接受的值。' },
  },
  'no-such-field': {
    message: { en: 'There is no field “{field}”.', 'zh-CN': '没有字段“{field}”。' },
    remedy: { en: 'Name a field of the form, or remove this.', 'zh-CN': '请写入表单中的字段，或删除此处。' },
  },
  'text-missing': {
    message: { en: 'The field “{field}” has no texts.', 'zh-CN': '字段“{field}”没有文字。' },
    remedy: { en: 'Add at least its label in every language.', 'zh-CN': '请至少添加各语言的标签。' },
  },
  'label-missing': {
    message: { en: 'The option “{option}” has no label.', 'zh-CN': '选项“{option}”没有标签。' },
    remedy: { en: 'Add its label in every language.', 'zh-CN': '请添加各语言的标签。' },
  },
  'entry-target': {
    message: {
      en: '“{field}” is an entry of a list: “{effect}” would take it away from among the others.',
      'zh-CN': '“{field}”是列表中的一项：“{effect}”会使其他项错位。',
    },
    remedy: {
      en: 'Name a field inside the entry, or the list as a whole.',
      'zh-CN': '请写入该项内的字段，或整个列表。',
    },
  },
  'no-value': {
    message: { en: '“{field}” has no value of its own.', 'zh-CN': '“{field}”没有自己的值。' },
    remedy: { en: 'Name the fields inside it, or remove this.', 'zh-CN': '请写入其中的字段，或删除此处。' },
  },
  'row-unclear': {
    message: {
      en: 'The rule “{rule}” reads the answers of a row, but what it touches does not lie in one list alone.',
      'zh-CN': '规则“{rule}”读取某一行的答案，但它的目标并不都在同一个列表中。',
    },
    remedy: {
      en: 'Make one rule for each list, and another for what lies outside.',
      'zh-CN': '请为每个列表各写一条规则，列表之外的另写一条。',
    },
  },
  'block-unknown': {
    message: {
      en: 'There is no block “{block}” in version {version}.',
      'zh-CN': '没有版本为 {version} 的区块“{block}”。',
    },
    remedy: { en: 'Name a block and a version that there are.', 'zh-CN': '请写入已有的区块及版本。' },
  },
  'no-such-option': {
    message: { en: '“{field}” has no option “{option}”.', 'zh-CN': '“{field}”没有选项“{option}”。' },
    remedy: { en: 'Name one of its options, or remove this.', 'zh-CN': '请写入其已有的选项，或删除此处。' },
  },
  'no-options': {
    message: { en: '“{field}” is not answered by choosing.', 'zh-CN': '“{field}”不是选择类字段。' },
    remedy: { en: 'Offer options for fields of choice only.', 'zh-CN': '只能为选择类字段提供选项。' },
  },
  'not-laid-out': {
    message: { en: 'The field “{field}” stands in no step.', 'zh-CN': '字段“{field}”不在任何步骤中。' },
    remedy: { en: 'Put it into one row of one step.', 'zh-CN': '请把它放进某一步骤的一行。' },
  },
  'laid-out-twice': {
    message: { en: 'The field “{field}” is laid out twice.', 'zh-CN': '字段“{field}”出现了两次。' },
    remedy: { en: 'Keep it in one row.', 'zh-CN': '请只保留在一行中。' },
  },
  'id-twice': {
    message: { en: 'The id “{id}” is used twice.', 'zh-CN': '标识“{id}”被使用了两次。' },
    remedy: { en: 'Give each its own id.', 'zh-CN': '请使用不同的标识。' },
  },
  'no-effect': {
    message: { en: 'The rule “{rule}” does nothing.', 'zh-CN': '规则“{rule}”没有任何效果。' },
    remedy: {
      en: 'Say what it shows, requires, offers or sets.',
      'zh-CN': '请说明它显示、要求、提供或设置什么。',
    },
  },
  'reads-elsewhere': {
    message: {
      en: 'The condition reads “{path}”, which it cannot know here.',
      'zh-CN': '条件读取了此处无法得知的“{path}”。',
    },
    remedy: { en: 'Read only: {known}.', 'zh-CN': '只能读取：{known}。' },
  },
  'reads-at-large': {
    message: {
      en: 'The condition computes what it reads, so that nobody can tell on which answers it depends.',
      'zh-CN': '条件所读取的内容由计算得出，无法判断它依赖哪些答案。',
    },
    remedy: {
      en: 'Name each fact: {"var": "answers.field"}.',
      'zh-CN': '请逐一写明：{"var": "answers.field"}。',
    },
  },
  circular: {
    message: { en: 'The rules turn in a circle: {circle}.', 'zh-CN': '规则相互循环：{circle}。' },
    remedy: {
      en: 'Let one of these fields not depend on the others.',
      'zh-CN': '请让其中一个字段不依赖其他字段。',
    },
  },
} as const satisfies Record<string, ProblemWords>;

export type AuthorProblem = keyof typeof authorProblems;
