/** The words of every reason for which a change of a document cannot be made. */
import type { ProductText } from '../locale';

interface ProblemWords {
  /** `{name}` stands for a parameter. */
  readonly message: ProductText;
  readonly remedy: ProductText;
}

const lookAgain: ProductText = {
  en: 'It may have been renamed or removed: look at the draft as it is now.',
  'zh-CN': '它可能已被重命名或删除，请查看草稿的最新内容。',
};

export const editProblems = {
  'no-such-field': {
    message: { en: 'There is no field “{field}”.', 'zh-CN': '没有字段“{field}”。' },
    remedy: lookAgain,
  },
  'no-such-step': {
    message: { en: 'There is no step “{step}”.', 'zh-CN': '没有步骤“{step}”。' },
    remedy: lookAgain,
  },
  'no-such-section': {
    message: { en: 'The step has no section “{section}”.', 'zh-CN': '该步骤没有分区“{section}”。' },
    remedy: lookAgain,
  },
  'no-such-option': {
    message: {
      en: 'The field “{field}” has no option “{option}”.',
      'zh-CN': '字段“{field}”没有选项“{option}”。',
    },
    remedy: lookAgain,
  },
  'no-such-rule': {
    message: { en: 'There is no rule “{rule}”.', 'zh-CN': '没有规则“{rule}”。' },
    remedy: lookAgain,
  },
  'no-such-condition': {
    message: { en: 'There is no condition “{condition}”.', 'zh-CN': '没有条件“{condition}”。' },
    remedy: lookAgain,
  },
  'no-such-owner': {
    message: { en: 'There are no owners “{owner}”.', 'zh-CN': '没有负责人“{owner}”。' },
    remedy: lookAgain,
  },
  'no-such-place': {
    message: { en: 'Nothing can stand at “{place}”.', 'zh-CN': '“{place}”处不能放置内容。' },
    remedy: {
      en: 'Name a step, a section, a group or the rows of a list.',
      'zh-CN': '请指定步骤、分区、字段组或列表的行。',
    },
  },
  'no-such-type': {
    message: { en: 'There is no field type “{type}”.', 'zh-CN': '没有字段类型“{type}”。' },
    remedy: { en: 'Use one of: {known}.', 'zh-CN': '请使用以下之一：{known}。' },
  },
  'no-options': {
    message: { en: 'The field “{field}” has no options.', 'zh-CN': '字段“{field}”没有选项。' },
    remedy: {
      en: 'Options belong to fields that are answered by choosing.',
      'zh-CN': '只有选择类字段才有选项。',
    },
  },
  'bad-key': {
    message: { en: '“{key}” cannot be a key.', 'zh-CN': '“{key}”不能作为键。' },
    remedy: {
      en: 'Keys begin with a letter and hold letters and digits, at most 60.',
      'zh-CN': '键须以字母开头，只含字母和数字，最多 60 个字符。',
    },
  },
  'bad-id': {
    message: { en: '“{id}” cannot be an id.', 'zh-CN': '“{id}”不能作为标识。' },
    remedy: {
      en: 'Ids begin with a small letter and hold small letters, digits and hyphens.',
      'zh-CN': '标识须以小写字母开头，只含小写字母、数字和连字符。',
    },
  },
  'bad-name': {
    message: { en: '“{name}” cannot be a name here.', 'zh-CN': '“{name}”不能用作此处的名称。' },
    remedy: { en: 'Choose another.', 'zh-CN': '请换一个。' },
  },
  'key-taken': {
    message: { en: '“{key}” is in use already.', 'zh-CN': '“{key}”已被使用。' },
    remedy: { en: 'Choose another.', 'zh-CN': '请换一个。' },
  },
  'in-use': {
    message: {
      en: '“{name}” is named in {count} other places.',
      'zh-CN': '“{name}”还在 {count} 处被引用。',
    },
    remedy: {
      en: 'Look at what uses it. Remove it from there, or remove those too.',
      'zh-CN': '请查看引用之处；先从那里去掉，或一并删除。',
    },
  },
  'cannot-go': {
    message: {
      en: '“{name}” cannot be removed: {user} cannot be without it.',
      'zh-CN': '无法删除“{name}”：{user}不能没有它。',
    },
    remedy: { en: 'Change that first.', 'zh-CN': '请先修改该处。' },
  },
  'step-has-fields': {
    message: { en: 'The step still has fields.', 'zh-CN': '该步骤中仍有字段。' },
    remedy: { en: 'Say which step takes them over.', 'zh-CN': '请指定接收这些字段的步骤。' },
  },
  'last-step': {
    message: { en: 'A form has at least one step.', 'zh-CN': '表单至少要有一个步骤。' },
    remedy: { en: 'Add another step first.', 'zh-CN': '请先添加另一个步骤。' },
  },
  'fixed-keyword': {
    message: {
      en: '“{keyword}” is not changed on its own.',
      'zh-CN': '“{keyword}”不能单独修改。',
    },
    remedy: {
      en: 'Add a field of the other type and remove this one, or edit the JSON.',
      'zh-CN': '请添加其他类型的字段并删除此字段，或直接编辑 JSON。',
    },
  },
  'not-a-part': {
    message: { en: 'At “{place}” there must be {shape}.', 'zh-CN': '“{place}”处必须是{shape}。' },
    remedy: {
      en: 'Compare with the format in catalog/README.md.',
      'zh-CN': '请对照 catalog/README.md 中的格式。',
    },
  },
  'drops-rules': {
    message: {
      en: 'Saving this would remove what you did not touch: {rules}.',
      'zh-CN': '保存会删除您未改动的内容：{rules}。',
    },
    remedy: {
      en: 'Load the draft again. If they are to go, remove them by name.',
      'zh-CN': '请重新加载草稿。如确需删除，请逐条指明。',
    },
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

export type EditProblem = keyof typeof editProblems;
