/** The sentences in which replays tell what changes and what made it. */
import type { ProductText } from '../../forms/locale';

export const changePhrases = {
  gained: { en: 'Gains “{ticket}”', 'zh-CN': '新增任务“{ticket}”' },
  lost: { en: 'Loses “{ticket}”', 'zh-CN': '不再有任务“{ticket}”' },
  undecided: {
    en: '“{ticket}” hangs on an answer that nobody was asked for',
    'zh-CN': '任务“{ticket}”取决于当时未询问的回答',
  },
  dueLater: { en: '“{ticket}” is due later', 'zh-CN': '任务“{ticket}”的到期时间推迟' },
  dueEarlier: { en: '“{ticket}” is due earlier', 'zh-CN': '任务“{ticket}”的到期时间提前' },
  startLater: { en: '“{ticket}” can be started later', 'zh-CN': '任务“{ticket}”的可开始时间推迟' },
  startEarlier: { en: '“{ticket}” can be started earlier', 'zh-CN': '任务“{ticket}”的可开始时间提前' },
  target: {
    en: 'The target of “{ticket}” is {now}, was {was}',
    'zh-CN': '任务“{ticket}”的时限由 {was} 改为 {now}',
  },
  calendar: {
    en: '“{ticket}” counts in the calendar {now}, was {was}',
    'zh-CN': '任务“{ticket}”的日历由 {was} 改为 {now}',
  },
  department: {
    en: '“{ticket}” goes to {now}, was {was}',
    'zh-CN': '任务“{ticket}”由 {was} 改交 {now}',
  },
  priority: {
    en: 'The priority of “{ticket}” is {now}, was {was}',
    'zh-CN': '任务“{ticket}”的优先级由 {was} 改为 {now}',
  },
  prerequisites: {
    en: '“{ticket}” waits for other tickets than before',
    'zh-CN': '任务“{ticket}”的前置任务有变',
  },
  ticketApprovals: {
    en: 'Other approvals are asked for “{ticket}”',
    'zh-CN': '任务“{ticket}”的审批有变',
  },
  followsDueLater: { en: 'Tickets that come after others are due later', 'zh-CN': '后续任务的到期时间推迟' },
  followsDueEarlier: {
    en: 'Tickets that come after others are due earlier',
    'zh-CN': '后续任务的到期时间提前',
  },
  followsStartLater: {
    en: 'Tickets that come after others can be started later',
    'zh-CN': '后续任务的可开始时间推迟',
  },
  followsStartEarlier: {
    en: 'Tickets that come after others can be started earlier',
    'zh-CN': '后续任务的可开始时间提前',
  },
  followsPrerequisites: { en: 'Tickets wait for others than before', 'zh-CN': '任务的前置任务有变' },
  approvals: { en: 'Other approvals are asked for the request', 'zh-CN': '申请的审批有变' },
} as const satisfies Readonly<Record<string, ProductText>>;

export const refusalPhrases: Readonly<Record<string, ProductText>> = {
  'E-101': {
    en: 'E-101: whoever asked could not ask for it any more',
    'zh-CN': 'E-101：申请人将不能再提交该申请',
  },
  'E-402': {
    en: 'E-402: the rules have no answer. Look at: {place}',
    'zh-CN': 'E-402：规则没有结果，请检查：{place}',
  },
  'E-404': {
    en: 'E-404: a due time, or a date that a condition counts, falls where the calendar has no days',
    'zh-CN': 'E-404：到期时间或条件所计算的日期超出日历覆盖范围',
  },
  'E-405': {
    en: 'E-405: tickets wait for each other. Look at: {place}',
    'zh-CN': 'E-405：任务互相等待，请检查：{place}',
  },
  'E-905': {
    en: 'E-905: the rules open too much, or cost too much. Look at: {place}',
    'zh-CN': 'E-905：规则产生的任务过多或计算量过大，请检查：{place}',
  },
};

export const causePhrases = {
  'rule-added': { en: 'New rule {rule}: {condition}', 'zh-CN': '新规则{rule}：{condition}' },
  'rule-removed': { en: 'There is no rule {rule} any more', 'zh-CN': '规则{rule}已不存在' },
  holds: { en: 'Rule {rule} now holds: {clauses}', 'zh-CN': '规则{rule}现在成立：{clauses}' },
  asksLess: {
    en: 'Rule {rule} now holds: it no longer asks whether {clauses}',
    'zh-CN': '规则{rule}现在成立：不再要求{clauses}',
  },
  'holds-plain': { en: 'Rule {rule} now holds', 'zh-CN': '规则{rule}现在成立' },
  'holds-no-longer': {
    en: 'Rule {rule} no longer holds: {clauses}',
    'zh-CN': '规则{rule}不再成立：{clauses}',
  },
  'held-back': {
    en: 'Rule {rule} is no longer reached: another one before it decides',
    'zh-CN': '规则{rule}不再被执行：之前的规则已作决定',
  },
  'held-back-no-longer': {
    en: 'Rule {rule} is reached now: nothing before it decides any more',
    'zh-CN': '规则{rule}现在会被执行：之前不再有规则作决定',
  },
  answers: {
    en: 'Rule {rule} reads other answers under the new form: {fields}',
    'zh-CN': '规则{rule}在新表单下读取到不同的回答：{fields}',
  },
  waits: {
    en: 'Rule {rule} waits for an answer to: {fields}',
    'zh-CN': '规则{rule}等待以下问题的回答：{fields}',
  },
  follows: {
    en: 'What they wait for comes, goes, or is done at another time',
    'zh-CN': '其前置任务增减，或完成时间有变',
  },
  calendar: { en: 'Another calendar counts', 'zh-CN': '适用的日历有变' },
  approvalAsked: { en: 'Approval “{approval}” is asked', 'zh-CN': '需要审批“{approval}”' },
  approvalNotAsked: {
    en: 'Approval “{approval}” is not asked any more',
    'zh-CN': '不再需要审批“{approval}”',
  },
  approvalOtherwise: {
    en: 'Approval “{approval}” is asked of others, or at another turn',
    'zh-CN': '审批“{approval}”的审批人或顺序有变',
  },
} as const satisfies Readonly<Record<string, ProductText>>;

export const effectPhrases = {
  tickets: { en: 'Rule {rule} opens other tickets', 'zh-CN': '规则{rule}产生的任务有变' },
  target: { en: 'Rule {rule} gives another target', 'zh-CN': '规则{rule}给出的时限有变' },
  department: { en: 'Rule {rule} names another department', 'zh-CN': '规则{rule}指定的部门有变' },
  priority: { en: 'Rule {rule} gives another priority', 'zh-CN': '规则{rule}给出的优先级有变' },
  prerequisites: { en: 'Rule {rule} names other prerequisites', 'zh-CN': '规则{rule}指定的前置任务有变' },
  approvals: { en: 'Rule {rule} asks for other approvals', 'zh-CN': '规则{rule}要求的审批有变' },
} as const satisfies Readonly<Record<string, ProductText>>;

export const quoted: ProductText = { en: '“{text}”', 'zh-CN': '“{text}”' };
export const forEachElement: ProductText = { en: '{ticket} (one for each)', 'zh-CN': '{ticket}（逐项）' };
