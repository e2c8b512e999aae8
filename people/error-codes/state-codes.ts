/** E-5xx: not now, or not in this state. */
import type { ErrorCodes } from './error-code';

export const stateCodes = {
  'E-501': {
    kind: 'state',
    en: {
      title: 'This is not possible in the present state.',
      cause: 'The request, ticket or approval has moved on, or has not come that far.',
      remedy: 'Load the page again: it shows what is possible now.',
    },
    'zh-CN': {
      title: '当前状态下无法执行此操作。',
      cause: '申请、任务或审批已进入其他状态，或尚未到达所需状态。',
      remedy: '请重新加载页面，页面会显示当前可执行的操作。',
    },
  },
  'E-502': {
    kind: 'state',
    en: {
      title: 'Other work has to be done first.',
      cause: 'The ticket is blocked: a prerequisite is not done, or an approval is not given.',
      remedy: 'Wait for the tickets and approvals listed on the page; the ticket becomes ready by itself.',
    },
    'zh-CN': {
      title: '需要先完成其他工作。',
      cause: '任务处于受阻状态：前置任务尚未完成，或审批尚未通过。',
      remedy: '请等待页面上列出的任务和审批；完成后本任务会自动变为就绪。',
    },
  },
  'E-503': {
    kind: 'state',
    en: {
      title: 'This has been decided already.',
      cause: 'You or another approver decided before, or the request was withdrawn.',
      remedy: 'Load the page again to see the decision.',
    },
    'zh-CN': {
      title: '此项已有决定。',
      cause: '您或其他审批人已作出决定，或申请已撤回。',
      remedy: '请重新加载页面查看结果。',
    },
  },
  'E-504': {
    kind: 'invalid',
    en: {
      title: 'A reason is needed.',
      cause: 'This step is recorded with the reason for it.',
      remedy: 'Write in a few words why, and send it again.',
    },
    'zh-CN': {
      title: '请填写理由。',
      cause: '此操作需要连同理由一起记录。',
      remedy: '请简要说明原因后重新提交。',
    },
  },
} as const satisfies ErrorCodes;
