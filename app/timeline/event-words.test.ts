import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../requests/reading/timeline';
import { serverTexts } from '../texts/server-texts.server';
import type { Locale } from '../texts/locales';
import { eventWords } from './event-words';

type Told = Pick<TimelineEntry, 'type' | 'of' | 'data'>;

const sentence = (locale: Locale, entry: Told): string => {
  const { key, params } = eventWords(entry);
  return serverTexts(locale).t(`events:told.${key}`, { ...params, actor: 'Mara' });
};

const of = (where: 'ticket' | 'request', type: TimelineEntry['type'], data: Told['data'] = {}): Told => ({
  of: where,
  type,
  data,
});

const every: [Told, en: string, zh: string][] = [
  [of('ticket', 'opened', { state: 'blocked' }), 'Opened', '任务已创建'],
  [of('ticket', 'ready'), 'Ready: the clock starts', '可以开始，计时开始'],
  [of('ticket', 'claimed'), 'Mara took it', 'Mara领取了任务'],
  [of('ticket', 'assigned', { to: 'Jonas' }), 'Mara handed it to Jonas', 'Mara将任务转交给Jonas'],
  [of('ticket', 'assigned', { to: null }), 'Mara put it back into the queue', 'Mara将任务放回队列'],
  [of('ticket', 'started'), 'Mara started', 'Mara开始处理'],
  [
    of('ticket', 'waiting', { on: 'requester', reason: 'photo' }),
    'Mara paused it: waiting on the requester',
    'Mara暂停了任务：等待申请人',
  ],
  [
    of('ticket', 'waiting', { on: 'vendor', reason: 'parts' }),
    'Mara paused it: waiting on a vendor',
    'Mara暂停了任务：等待供应商',
  ],
  [of('ticket', 'resumed'), 'Mara took it up again', 'Mara继续处理'],
  [of('ticket', 'done', { checked: [] }), 'Mara finished it', 'Mara完成了任务'],
  [
    of('ticket', 'done', { checked: [0, 2] }),
    'Mara finished it, 2 items of the checklist ticked off',
    'Mara完成了任务，检查清单已勾选 2 项',
  ],
  [of('ticket', 'reopened', { reason: 'no' }), 'Mara reopened it', 'Mara重新打开了任务'],
  [
    of('ticket', 'cancelled', { reason: 'approval-rejected' }),
    'Cancelled: its approval was refused',
    '已取消：审批未通过',
  ],
  [
    of('ticket', 'cancelled', { reason: 'answers-changed', revision: 2 }),
    'Cancelled: changed answers no longer call for it',
    '已取消：变更后的申请不再需要',
  ],
  [
    of('ticket', 'restarted', { revision: 2, because: ['answers', 'target'] }),
    'Begins anew: answers about it have changed',
    '重新开始：相关内容已变更',
  ],
  [
    of('ticket', 'rescheduled', { revision: 2 }),
    'Due at another time: the date was changed',
    '日期已变更，到期时间随之调整',
  ],
  [of('ticket', 'updated', { revision: 2, wanted: true }), 'Answers about it have changed', '相关内容已变更'],
  [
    of('ticket', 'updated', { revision: 2, wanted: false }),
    'No longer called for; what is done stays done',
    '已不再需要；已完成的工作保持不变',
  ],
  [of('ticket', 'alerted', { level: 80 }), '80 % of the time is used up', '已用去 80% 的时间'],
  [of('ticket', 'alerted', { level: 100 }), 'The time is up: breached', '时间已用尽：超时'],
  [of('ticket', 'alerted', { level: 150 }), '150 % of the time is used up', '已用去 150% 的时间'],
  [
    of('ticket', 'raised', { from: 'normal', to: 'high' }),
    'Priority raised from normal to high',
    '优先级由普通提升为高',
  ],
  [
    of('ticket', 'commented', { visibility: 'internal', body: 'x' }),
    'Mara left an internal note',
    'Mara添加了内部备注',
  ],
  [
    of('ticket', 'commented', { visibility: 'requester', body: 'x' }),
    'Mara wrote, visible to the requester',
    'Mara留言（申请人可见）',
  ],
  [
    of('request', 'submitted', { tickets: 17 }),
    'Mara submitted the request: 17 tickets',
    'Mara提交了申请：共 17 项任务',
  ],
  [
    of('request', 'answers-changed', { revision: 2, added: 2, cancelled: 1, restarted: 1, kept: 0 }),
    'Mara changed answers, 2 tickets more, 1 cancelled, 1 begins anew',
    'Mara变更了申请内容，新增 2 项任务，取消 1 项，1 项重新开始',
  ],
  // To those who are not shown the work, nothing is said of it.
  [of('request', 'answers-changed', { revision: 2 }), 'Mara changed answers', 'Mara变更了申请内容'],
  [of('request', 'confirmed'), 'Confirmed: the work begins', '已确认，工作开始'],
  [of('request', 'rejected'), 'Rejected: it was not confirmed', '未获确认，申请未通过'],
  [of('request', 'approval-asked', { approval: 'A' }), 'Approval asked: A', '已请求审批：A'],
  [of('request', 'nobody-to-approve', { approval: 'A' }), 'Nobody was found to decide: A', '未找到审批人：A'],
  [of('request', 'approval-given', { approval: 'A' }), 'Mara approved: A', 'Mara批准了：A'],
  [of('request', 'approval-refused', { approval: 'A' }), 'Mara refused: A', 'Mara驳回了：A'],
  [of('request', 'withdrawn', { reason: 'r' }), 'Mara withdrew the request', 'Mara撤回了申请'],
  [of('request', 'cancel-asked', { reason: 'r' }), 'Mara asked to cancel the request', 'Mara请求取消申请'],
  [
    of('request', 'cancel-declined', { reason: 'r' }),
    'Mara declined to cancel: the work goes on',
    'Mara未同意取消，工作继续',
  ],
  [of('request', 'cancelled', { reason: 'r' }), 'Mara cancelled the request', 'Mara取消了申请'],
  [of('request', 'resumed'), 'The work goes on', '工作继续进行'],
  [
    of('request', 'missing', { reason: 'r', tickets: 1 }),
    'Mara said what is missing: one ticket is open again',
    'Mara指出了遗漏：重新打开 1 项任务',
  ],
  [of('request', 'accepted'), 'Mara accepted the result: closed', 'Mara已验收，申请关闭'],
  [
    of('request', 'closed-unanswered'),
    'Closed: the review had no answer in time',
    '验收期内未答复，申请已自动关闭',
  ],
];

describe('the sentences of a history', () => {
  it.each(every)('%j', (entry, en, zh) => {
    expect(sentence('en', entry)).toBe(en);
    expect(sentence('zh-CN', entry)).toBe(zh);
  });

  it('keeps the instant of a review for the page to format', () => {
    expect(eventWords(of('request', 'in-review', { until: 1_000 }))).toMatchObject({
      key: 'inReview',
      params: { until: 1_000 },
    });
  });

  it('what a person wrote stands apart from the sentence', () => {
    expect(eventWords(of('ticket', 'waiting', { on: 'vendor', reason: 'parts' })).quote).toBe('parts');
    expect(eventWords(of('ticket', 'commented', { visibility: 'internal', body: 'call back' })).quote).toBe(
      'call back',
    );
    expect(eventWords(of('request', 'missing', { reason: 'no desk', tickets: 1 })).quote).toBe('no desk');
    expect(eventWords(of('ticket', 'cancelled', { reason: 'withdrawn' })).quote).toBe('');
  });
});
