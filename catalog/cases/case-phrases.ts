/** The sentences in which a case tells what comes out differently. */
import type { ProductText } from '../../forms/locale';

export const casePhrases = {
  answersFail: {
    en: 'The answers no longer stand: {now}.',
    'zh-CN': '回答不再有效：{now}。',
  },
  answersStand: {
    en: 'The answers stand; the case expects {was}.',
    'zh-CN': '回答有效，而用例预期为{was}。',
  },
  otherProblems: {
    en: 'Wrong in the answers: {now} instead of {was}.',
    'zh-CN': '回答中的问题：{now}，而不是{was}。',
  },
  refused: {
    en: 'Answers that the requester may not give: {now} instead of {was}.',
    'zh-CN': '申请人无权填写的回答：{now}，而不是{was}。',
  },
  dropped: {
    en: 'Answers that count for nothing: {now} instead of {was}.',
    'zh-CN': '不起作用的回答：{now}，而不是{was}。',
  },
  ticketGone: { en: 'No longer opens {ticket}.', 'zh-CN': '不再开立 {ticket}。' },
  ticketNew: { en: 'Opens {ticket}, which is not expected.', 'zh-CN': '开立了预期之外的 {ticket}。' },
  dueAt: {
    en: '{ticket} is due {now} instead of {was}.',
    'zh-CN': '{ticket} 到期时间为 {now}，而不是 {was}。',
  },
  readyAt: {
    en: '{ticket} can begin {now} instead of {was}.',
    'zh-CN': '{ticket} 可开始时间为 {now}，而不是 {was}。',
  },
  department: {
    en: '{ticket} goes to {now} instead of {was}.',
    'zh-CN': '{ticket} 交给 {now}，而不是 {was}。',
  },
  title: {
    en: '{ticket} is called “{now}” instead of “{was}”.',
    'zh-CN': '{ticket} 的标题为“{now}”，而不是“{was}”。',
  },
  priority: {
    en: '{ticket} has the priority {now} instead of {was}.',
    'zh-CN': '{ticket} 的优先级为 {now}，而不是 {was}。',
  },
  after: { en: '{ticket} waits for {now} instead of {was}.', 'zh-CN': '{ticket} 等待{now}，而不是{was}。' },
  target: {
    en: '{ticket} has the target {now} instead of {was}.',
    'zh-CN': '{ticket} 的时限为 {now}，而不是 {was}。',
  },
  calendar: {
    en: '{ticket} runs on the calendar {now} instead of {was}.',
    'zh-CN': '{ticket} 使用日历 {now}，而不是 {was}。',
  },
  expedited: { en: '{ticket} is expedited.', 'zh-CN': '{ticket} 需加急。' },
  notExpedited: { en: '{ticket} is no longer expedited.', 'zh-CN': '{ticket} 不再加急。' },
  approvalGone: { en: 'No longer asks for the approval {approval}.', 'zh-CN': '不再要求审批 {approval}。' },
  approvalNew: {
    en: 'Asks for the approval {approval}, which is not expected.',
    'zh-CN': '要求了预期之外的审批 {approval}。',
  },
  approvers: {
    en: 'The approval {approval} is asked of {now} instead of {was}.',
    'zh-CN': '审批 {approval} 的审批人为{now}，而不是{was}。',
  },
  excludes: {
    en: 'The approval {approval} rules out {now} instead of {was}.',
    'zh-CN': '审批 {approval} 排除{now}，而不是{was}。',
  },
  order: {
    en: 'The approval {approval} is number {now} in order instead of {was}.',
    'zh-CN': '审批 {approval} 的顺序为 {now}，而不是 {was}。',
  },
  noticeGone: { en: 'No longer sends the notice {notice}.', 'zh-CN': '不再发送通知 {notice}。' },
  noticeNew: {
    en: 'Sends the notice {notice}, which is not expected.',
    'zh-CN': '发送了预期之外的通知 {notice}。',
  },
  noticeTo: {
    en: 'The notice {notice} goes to {now} instead of {was}.',
    'zh-CN': '通知 {notice} 的接收人为{now}，而不是{was}。',
  },
  waitsFor: {
    en: '{ticket} may still come and waits for {now} instead of {was}.',
    'zh-CN': '{ticket} 尚待确定，等待{now}，而不是{was}。',
  },
  nothing: { en: 'nothing', 'zh-CN': '无' },
} as const satisfies Readonly<Record<string, ProductText>>;

export type CasePhrase = keyof typeof casePhrases;
