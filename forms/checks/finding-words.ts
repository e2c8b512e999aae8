/** The checks before publishing: how grave each is, what it says, and what to do about it. */
import type { ProductText } from '../locale';

interface FindingWords {
  readonly level: 'error' | 'warning';
  readonly message: ProductText;
  readonly remedy: ProductText;
}

export const findingWords = {
  'unreachable-field': {
    level: 'warning',
    message: {
      en: '“{field}” is never asked: no answers of any requester show it.',
      'zh-CN': '“{field}”永远不会出现：任何申请人的任何回答都不会显示该字段。',
    },
    remedy: {
      en: 'Change the rules that show or hide it, or take it out.',
      'zh-CN': '请修改显示或隐藏它的规则，或删除该字段。',
    },
  },
  'unreachable-option': {
    level: 'warning',
    message: {
      en: '“{option}” of “{field}” can never be chosen: no rule ever offers it.',
      'zh-CN': '“{field}”的选项“{option}”永远无法选择：没有规则会提供该选项。',
    },
    remedy: {
      en: 'Let a rule offer it, or take the option out.',
      'zh-CN': '请用规则提供该选项，或将其删除。',
    },
  },
  'refers-to-nothing': {
    level: 'error',
    message: {
      en: 'The rule “{rule}” refers to “{name}”, which there is not.',
      'zh-CN': '规则“{rule}”引用了不存在的“{name}”。',
    },
    remedy: {
      en: 'Refer to something that there is, or take the rule out.',
      'zh-CN': '请改为引用存在的内容，或删除该规则。',
    },
  },
  'compares-with-nothing': {
    level: 'warning',
    message: {
      en: 'The rule “{rule}” compares “{field}” with “{name}”, which it can never be.',
      'zh-CN': '规则“{rule}”将“{field}”与“{name}”比较，但该字段不可能取此值。',
    },
    remedy: {
      en: 'Compare with one of its options, or add this one.',
      'zh-CN': '请与现有选项比较，或增加该选项。',
    },
  },
  'never-holds': {
    level: 'warning',
    message: {
      en: 'The rule “{rule}” can never hold: its conditions contradict each other or the form.',
      'zh-CN': '规则“{rule}”永远不会成立：其条件互相矛盾，或与表单矛盾。',
    },
    remedy: { en: 'Change its condition, or take the rule out.', 'zh-CN': '请修改其条件，或删除该规则。' },
  },
  'show-and-hide': {
    level: 'warning',
    message: {
      en: '“{field}” is shown by “{show}” and hidden by “{hide}” at once. Hiding wins.',
      'zh-CN': '“{field}”同时被规则“{show}”显示、被规则“{hide}”隐藏。此时以隐藏为准。',
    },
    remedy: {
      en: 'Change one of the two conditions so that they exclude each other.',
      'zh-CN': '请修改其中一个条件，使两者互斥。',
    },
  },
  'required-but-hidden': {
    level: 'warning',
    message: {
      en: 'The rule “{rule}” requires “{field}” while it is hidden, so nobody is asked.',
      'zh-CN': '规则“{rule}”要求填写“{field}”，但此时该字段被隐藏，没有人会看到它。',
    },
    remedy: {
      en: 'Show the field whenever the rule holds, or require it only where it is shown.',
      'zh-CN': '请在规则成立时显示该字段，或仅在显示时要求填写。',
    },
  },
  'read-only-without-value': {
    level: 'error',
    message: {
      en: '“{field}” has to be answered, but it is read-only and nothing fills it in.',
      'zh-CN': '“{field}”为必填，但字段只读且没有任何内容会填入。',
    },
    remedy: {
      en: 'Let a rule set its value, give it a default, or let it be edited.',
      'zh-CN': '请用规则设置其值、提供默认值，或允许编辑。',
    },
  },
  'options-empty': {
    level: 'error',
    message: {
      en: '“{field}” has to be answered, but none of its options is offered.',
      'zh-CN': '“{field}”为必填，但此时没有可选的选项。',
    },
    remedy: {
      en: 'Offer an option in this case, make the field optional, or offer an empty list with a reason to say that it is meant.',
      'zh-CN': '请在此情形下提供选项、将字段改为选填，或用带说明的规则明确提供空列表以表示有意为之。',
    },
  },
  'circular-rules': {
    level: 'error',
    message: { en: '{what}', 'zh-CN': '{what}' },
    remedy: { en: '{how}', 'zh-CN': '{how}' },
  },
  'condition-fails': {
    level: 'error',
    message: { en: 'A rule fails for these answers: {what}', 'zh-CN': '规则对这些回答无法求值：{what}' },
    remedy: { en: 'Let it compare like with like. {how}', 'zh-CN': '请只比较同类的值。{how}' },
  },
  'limit-exceeded': {
    level: 'error',
    message: { en: '{what}', 'zh-CN': '{what}' },
    remedy: { en: '{how}', 'zh-CN': '{how}' },
  },
  'missing-translation': {
    level: 'error',
    message: { en: '{title}: no text in {locales}.', 'zh-CN': '{title}：缺少{locales}文本。' },
    remedy: { en: 'Write it on the Texts tab.', 'zh-CN': '请在“文本”页填写。' },
  },
  'changed-type': {
    level: 'warning',
    message: {
      en: '“{field}” ({key}) was answered with {before} in the live version and is now answered with {now}: drafts lose that answer.',
      'zh-CN': '“{field}”（{key}）在当前版本中填写{before}，现改为{now}：草稿将失去该回答。',
    },
    remedy: {
      en: 'Give the new question a key of its own, or accept the loss.',
      'zh-CN': '请为新问题使用新的键，或接受该损失。',
    },
  },
  'personal-without-purpose': {
    level: 'error',
    message: {
      en: '“{field}” asks for personal data and does not say {missing}.',
      'zh-CN': '“{field}”收集个人数据，但未说明{missing}。',
    },
    remedy: {
      en: 'Say in its properties what the answer is for and how long it is kept.',
      'zh-CN': '请在字段属性中说明用途和保存期限。',
    },
  },
  'work-needs-answer': {
    level: 'error',
    message: {
      en: 'Work cannot be planned here: {what}',
      'zh-CN': '此情形下无法安排任务：{what}',
    },
    remedy: {
      en: 'Require the answer in this case, complete the table, or let the rule hold only where it is given. {how}',
      'zh-CN': '请在此情形下要求填写、补全对照表，或让规则仅在已填写时成立。{how}',
    },
  },
  'title-needs-answer': {
    level: 'warning',
    message: {
      en: 'The title of the ticket “{ticket}” names “{field}”, which may be unanswered.',
      'zh-CN': '任务“{ticket}”的标题引用了“{field}”，而该回答可能缺失。',
    },
    remedy: {
      en: 'Require the answer where the ticket is opened, or take it out of the title.',
      'zh-CN': '请在开立该任务时要求填写，或从标题中去掉该字段。',
    },
  },
} as const satisfies Record<string, FindingWords>;

export type CheckName = keyof typeof findingWords;
