/** What can be wrong with fulfilment rules, or with a plan that they make, in words. */
import type { Problem } from './problem-text';

interface RuleProblemText extends Problem {
  readonly code: 'E-402' | 'E-405' | 'E-905';
}

export const ruleProblems = {
  'condition-budget': {
    code: 'E-905',
    en: { message: 'The condition costs more than {limit}.', remedy: 'Make it shorter, or split the rule.' },
    'zh-CN': { message: '条件的开销超过上限 {limit}。', remedy: '请精简条件，或拆分规则。' },
  },
  'plan-budget': {
    code: 'E-905',
    en: {
      message: 'All conditions together cost more than {limit} steps.',
      remedy: 'Shorten the lists that conditions go through, here or in the rules before.',
    },
    'zh-CN': {
      message: '所有条件的总开销超过 {limit} 步。',
      remedy: '请缩短此处或之前规则的条件所遍历的列表。',
    },
  },
  'long-text': {
    code: 'E-905',
    en: {
      message: 'The text is longer than {limit} characters when it is filled.',
      remedy: 'Take an answer out of it that can be long.',
    },
    'zh-CN': { message: '填入内容后，文本超过 {limit} 个字符。', remedy: '请去掉其中可能很长的回答。' },
  },
  'too-many-effects': {
    code: 'E-905',
    en: {
      message: 'The rules open, ask and tell more than {limit} things: tickets, approvals and notices.',
      remedy: 'Shorten the list that tickets are opened for, or put its work into one ticket.',
    },
    'zh-CN': {
      message: '规则产生的任务、审批和通知合计超过 {limit} 项。',
      remedy: '请缩短用于逐项开立任务的列表，或合并为一个任务。',
    },
  },
  circular: {
    code: 'E-405',
    en: { message: 'Tickets wait for each other: {cycle}.', remedy: 'Take one of these prerequisites out.' },
    'zh-CN': { message: '任务互相等待：{cycle}。', remedy: '请去掉其中一个前置任务。' },
  },
  'circular-conditions': {
    code: 'E-405',
    en: { message: 'Conditions name each other: {cycle}.', remedy: 'Write one of them out.' },
    'zh-CN': { message: '条件互相引用：{cycle}。', remedy: '请把其中一个条件直接写出。' },
  },
  'unknown-condition': {
    code: 'E-402',
    en: { message: 'There is no condition named “{name}”.', remedy: 'Define it, or name one that there is.' },
    'zh-CN': { message: '没有名为“{name}”的条件。', remedy: '请定义该条件，或引用已有的条件。' },
  },
  'unknown-rule-set': {
    code: 'E-402',
    en: {
      message: 'There is no shared rule set “{key}”.',
      remedy: 'Take it out, or name one that there is.',
    },
    'zh-CN': { message: '没有共享规则集“{key}”。', remedy: '请移除，或填写已有的规则集。' },
  },
  'unknown-rule': {
    code: 'E-402',
    en: { message: 'There is no rule “{id}”.', remedy: 'Name the id of a rule of this document.' },
    'zh-CN': { message: '没有规则“{id}”。', remedy: '请填写本文档中某条规则的 id。' },
  },
  'same-rule': {
    code: 'E-402',
    en: { message: '“{id}” is there twice.', remedy: 'Give it an id of its own.' },
    'zh-CN': { message: '“{id}”出现了两次。', remedy: '请使用不重复的 id。' },
  },
  'no-effect': {
    code: 'E-402',
    en: { message: 'The rule does nothing.', remedy: 'Let it do something, or let it stop.' },
    'zh-CN': { message: '这条规则没有任何作用。', remedy: '请让它产生效果，或设为停止。' },
  },
  'row-width': {
    code: 'E-402',
    en: { message: 'The row needs {count} entries here.', remedy: 'Write one for each column.' },
    'zh-CN': { message: '该行此处需要 {count} 项。', remedy: '请为每一列填写一项。' },
  },
  'unknown-output': {
    code: 'E-402',
    en: {
      message: 'Nothing stands at {pointer} in what the table does.',
      remedy: 'Point to a value that stands there, such as /0/ticket/priority.',
    },
    'zh-CN': {
      message: '该表的效果中没有 {pointer}。',
      remedy: '请指向其中已有的值，例如 /0/ticket/priority。',
    },
  },
  'not-unique': {
    code: 'E-402',
    en: {
      message: 'More than one row of the table {table} holds: {rows}.',
      remedy: 'Let the rows exclude each other, or let the first one decide.',
    },
    'zh-CN': {
      message: '表 {table} 有多行同时成立：{rows}。',
      remedy: '请让各行互斥，或改为由第一行决定。',
    },
  },
  'same-key': {
    code: 'E-402',
    en: {
      message: 'The ticket {key} is opened twice.',
      remedy: 'Let only one rule open it for these answers.',
    },
    'zh-CN': { message: '任务 {key} 被重复开立。', remedy: '请确保同样的回答只由一条规则开立该任务。' },
  },
  'same-approval': {
    code: 'E-402',
    en: {
      message: 'The approval {key} is asked twice.',
      remedy: 'Let only one rule ask for it with these answers.',
    },
    'zh-CN': { message: '审批 {key} 被重复发起。', remedy: '请确保同样的回答只由一条规则发起该审批。' },
  },
  'same-notice': {
    code: 'E-402',
    en: {
      message: 'The notice {key} is sent twice.',
      remedy: 'Let only one rule send it with these answers.',
    },
    'zh-CN': { message: '通知 {key} 被重复发送。', remedy: '请确保同样的回答只由一条规则发送该通知。' },
  },
  'unknown-ticket': {
    code: 'E-402',
    en: { message: 'No rule opens the ticket {key}.', remedy: 'Name the key of a ticket.' },
    'zh-CN': { message: '没有规则开立任务 {key}。', remedy: '请填写任务的键。' },
  },
  'no-asset-register': {
    code: 'E-402',
    en: {
      message: 'There is no asset register yet, so nothing can be reserved.',
      remedy: 'Let a ticket ask for the asset.',
    },
    'zh-CN': { message: '尚无资产登记，无法预留资产。', remedy: '请改用任务来准备该资产。' },
  },
  'no-connectors': {
    code: 'E-402',
    en: {
      message: 'There are no connectors yet, so nothing can be called.',
      remedy: 'Let a ticket ask for the work.',
    },
    'zh-CN': { message: '尚无连接器，无法调用外部系统。', remedy: '请改用任务来安排这项工作。' },
  },
  'unknown-prerequisite': {
    code: 'E-402',
    en: { message: 'No rule opens the prerequisite {key}.', remedy: 'Name the key of a ticket, or “*”.' },
    'zh-CN': { message: '没有规则开立前置任务 {key}。', remedy: '请填写任务的键，或“*”。' },
  },
  'no-entry': {
    code: 'E-402',
    en: { message: 'The table has no entry for this value.', remedy: 'Add the value to the table.' },
    'zh-CN': { message: '对照表中没有这个值。', remedy: '请在对照表中补上该值。' },
  },
  'not-a-word': {
    code: 'E-402',
    en: { message: 'A number stands where a word is needed.', remedy: 'Put a word into the table.' },
    'zh-CN': { message: '此处需要文本，却填写了数字。', remedy: '请在对照表中填写文本。' },
  },
  'not-a-count': {
    code: 'E-402',
    en: {
      message: 'This is no amount of time: working hours are a number from 0, working days a whole one.',
      remedy: 'Put such a number there.',
    },
    'zh-CN': {
      message: '时间数量不正确：工作小时须为不小于 0 的数，工作日须为不小于 0 的整数。',
      remedy: '请填写正确的数量。',
    },
  },
  'not-a-date': {
    code: 'E-402',
    en: {
      message: 'The target counts from a date, but there is none.',
      remedy: 'Let the expression give a date.',
    },
    'zh-CN': { message: '目标需要一个日期，但没有得到日期。', remedy: '请让表达式给出日期。' },
  },
  'not-a-list': {
    code: 'E-402',
    en: {
      message: '“forEach” needs a list of texts or numbers.',
      remedy: 'Let the expression give such a list.',
    },
    'zh-CN': { message: '“forEach”需要由文本或数字组成的列表。', remedy: '请让表达式给出这样的列表。' },
  },
  'unknown-priority': {
    code: 'E-402',
    en: { message: 'There is no priority “{word}”.', remedy: 'Use low, normal, high or urgent.' },
    'zh-CN': { message: '没有优先级“{word}”。', remedy: '请使用 low、normal、high 或 urgent。' },
  },
  'unknown-approver': {
    code: 'E-402',
    en: {
      message: '“{word}” names no approver.',
      remedy: 'Use answer:/field, manager-of:…, head-of:…, role:… or owner-of:….',
    },
    'zh-CN': {
      message: '“{word}”不是审批人写法。',
      remedy: '请使用 answer:/字段、manager-of:…、head-of:…、role:… 或 owner-of:…。',
    },
  },
  'unknown-owner': {
    code: 'E-402',
    en: { message: 'Nothing says who owns “{name}”.', remedy: 'Add it to the owners of the fulfilment.' },
    'zh-CN': { message: '没有说明“{name}”的负责人。', remedy: '请在 owners 中补上。' },
  },
  'unknown-exclusion': {
    code: 'E-402',
    en: {
      message: '“{key}” is neither the requester nor an approval of a lower order here.',
      remedy: 'Exclude “requester”, or the key of an approval that comes before.',
    },
    'zh-CN': {
      message: '“{key}”既不是申请人，也不是此处顺序在前的审批。',
      remedy: '请填写“requester”，或顺序在前的审批的键。',
    },
  },
} as const satisfies Record<string, RuleProblemText>;

export type RuleProblem = keyof typeof ruleProblems;
