/** Labels of the facts that are no answers, by path. */
import type { Phrase } from './explain-words';

export const factLabels: Readonly<Record<string, Phrase>> = {
  requester: { en: 'the requester', 'zh-CN': '申请人' },
  'requester.id': { en: 'the requester', 'zh-CN': '申请人' },
  'requester.roles': { en: "the requester's roles", 'zh-CN': '申请人的角色' },
  'requester.department': { en: "the requester's department", 'zh-CN': '申请人的部门' },
  'requester.legalEntity': { en: "the requester's legal entity", 'zh-CN': '申请人的用工主体' },
  'requester.manages': { en: 'whom the requester manages', 'zh-CN': '申请人的下属' },
  'requester.manager': { en: "the requester's manager", 'zh-CN': '申请人的直属经理' },
  subject: { en: 'the person it is about', 'zh-CN': '当事人' },
  'subject.id': { en: 'the person it is about', 'zh-CN': '当事人' },
  'subject.roles': { en: "the person's roles", 'zh-CN': '当事人的角色' },
  'subject.department': { en: "the person's department", 'zh-CN': '当事人的部门' },
  'subject.legalEntity': { en: "the person's legal entity", 'zh-CN': '当事人的用工主体' },
  'subject.manages': { en: 'whom the person manages', 'zh-CN': '当事人的下属' },
  'subject.manager': { en: "the person's manager", 'zh-CN': '当事人的直属经理' },
  opened: { en: 'what is opened', 'zh-CN': '开立的任务' },
  today: { en: 'today', 'zh-CN': '今天' },
  now: { en: 'the time of submitting', 'zh-CN': '提交时间' },
};
