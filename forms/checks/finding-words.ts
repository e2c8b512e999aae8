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
  'compares-kinds': {
    level: 'warning',
    message: {
      en: 'The rule “{rule}” compares “{field}”, which is {kind}, with “{name}”: such an answer is never that.',
      'zh-CN': '规则“{rule}”将“{field}”（{kind}）与“{name}”比较，但此类回答永远不会与之匹配。',
    },
    remedy: {
      en: 'Compare it with {kind}; ask of a list whether it has something.',
      'zh-CN': '请与{kind}比较；对列表请判断其是否包含某项。',
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
    remedy: { en: 'Write it there, or on the Texts tab.', 'zh-CN': '请在该处或“文本”页填写。' },
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
  'case-fails': {
    level: 'error',
    message: {
      en: 'The case “{case}” comes out differently. {differences}',
      'zh-CN': '用例“{case}”的结果不同。{differences}',
    },
    remedy: {
      en: 'Mend the rules, or accept the new outcome with a reason on the Cases tab.',
      'zh-CN': '请修正规则，或在“用例”页说明原因并接受新的结果。',
    },
  },
  'never-reached': {
    level: 'warning',
    message: {
      en: 'The rule “{rule}” does nothing: wherever it holds, “{by}” stops before it.',
      'zh-CN': '规则“{rule}”不起作用：凡其成立之处，“{by}”都已先行终止。',
    },
    remedy: {
      en: 'Move it before the rule that stops, change one of the two, or take it out.',
      'zh-CN': '请将它移到终止规则之前、修改其中之一，或将其删除。',
    },
  },
  'always-stops': {
    level: 'warning',
    message: {
      en: 'The rule “{rule}” stops in every case: none of the {count} rules after it ever counts.',
      'zh-CN': '规则“{rule}”在任何情形下都会终止：其后的 {count} 条规则永远不起作用。',
    },
    remedy: {
      en: 'Let it stop only where it should, or move it to the end.',
      'zh-CN': '请让它仅在需要时终止，或将其移到末尾。',
    },
  },
  'shadowed-row': {
    level: 'warning',
    message: {
      en: 'The row “{rule}” does nothing: wherever it holds, a row before it decides, as “{by}” does.',
      'zh-CN': '行“{rule}”不起作用：凡其成立之处，都由前面的行（如“{by}”）先行决定。',
    },
    remedy: {
      en: 'Move it before that row, change one of the two, or take it out.',
      'zh-CN': '请将它移到该行之前、修改其中之一，或将其删除。',
    },
  },
  'table-gap': {
    level: 'warning',
    message: {
      en: 'The table “{table}” has no row for some answers that the form allows.',
      'zh-CN': '对于表单允许的某些回答，决策表“{table}”没有对应的行。',
    },
    remedy: {
      en: 'Add a row for this case; one that opens nothing says that it is meant.',
      'zh-CN': '请为此情形增加一行；不开立任何任务的行表示有意为之。',
    },
  },
  'table-overlap': {
    level: 'error',
    message: {
      en: 'Of the table “{table}” two rows hold at once ({rows}), and no plan can be made.',
      'zh-CN': '决策表“{table}”中有两行同时成立（{rows}），无法生成计划。',
    },
    remedy: {
      en: 'Let the rows exclude each other, or let the first that holds decide.',
      'zh-CN': '请让各行互斥，或改为由首个成立的行决定。',
    },
  },
  'opened-twice': {
    level: 'error',
    message: {
      en: 'The ticket “{ticket}” is opened by “{one}” and by “{other}” at once, and no plan can be made.',
      'zh-CN': '任务“{ticket}”同时由“{one}”和“{other}”开立，无法生成计划。',
    },
    remedy: {
      en: 'Let the two conditions exclude each other, or give one ticket a key of its own.',
      'zh-CN': '请让两个条件互斥，或为其中一个任务使用新的键。',
    },
  },
  'circular-work': {
    level: 'error',
    message: {
      en: 'For some answers tickets wait for each other: {tickets}.',
      'zh-CN': '对于某些回答，任务会互相等待：{tickets}。',
    },
    remedy: {
      en: 'Take one of these prerequisites out, or let the rules exclude each other.',
      'zh-CN': '请去掉其中一个前置任务，或让这些规则互斥。',
    },
  },
  'prerequisite-never': {
    level: 'warning',
    message: {
      en: 'The ticket “{ticket}” comes after “{other}”, which is never opened together with it.',
      'zh-CN': '任务“{ticket}”的前置任务“{other}”从不会与它同时开立。',
    },
    remedy: {
      en: 'Take the prerequisite out, or change one of the two conditions.',
      'zh-CN': '请去掉该前置任务，或修改其中一个条件。',
    },
  },
  'approval-nobody': {
    level: 'error',
    message: {
      en: 'For some answers nobody can give the approval “{approval}”, and the request is refused.',
      'zh-CN': '对于某些回答，没有人可以给出审批“{approval}”，申请会被拒绝。',
    },
    remedy: {
      en: 'Name somebody else at the end of the chain, or ask for the approval only where somebody is found.',
      'zh-CN': '请在审批链末尾补充其他审批人，或仅在能找到审批人时要求审批。',
    },
  },
  'invariant-broken': {
    level: 'error',
    message: {
      en: 'Not in every case: {text}.',
      'zh-CN': '并非在所有情形下成立：{text}。',
    },
    remedy: {
      en: 'Change the rules so that it holds in this case too, or say in the invariant what is meant.',
      'zh-CN': '请修改规则使其在此情形下也成立，或在恒定条件中写明本意。',
    },
  },
  'later-than-promised': {
    level: 'warning',
    message: {
      en: 'The ticket “{ticket}” can be due later than the request is promised: {due} instead of {promised}.',
      'zh-CN': '任务“{ticket}”的到期时间可能晚于申请的承诺时间：{due}，而承诺为 {promised}。',
    },
    remedy: {
      en: 'Shorten its target or those before it, or promise less.',
      'zh-CN': '请缩短其目标或前置任务的目标，或放宽承诺。',
    },
  },
} as const satisfies Record<string, FindingWords>;

export type CheckName = keyof typeof findingWords;
