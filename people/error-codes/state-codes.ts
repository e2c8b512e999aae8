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
  'E-505': {
    kind: 'state',
    en: {
      title: 'The checks hold publishing back.',
      cause: 'The draft has {errors} errors, and {warnings} warnings that nobody has accepted.',
      remedy: 'Open the checks: correct the errors, and correct or accept each warning.',
    },
    'zh-CN': {
      title: '检查未通过，无法发布。',
      cause: '草稿有 {errors} 个错误，以及 {warnings} 个尚未确认的警告。',
      remedy: '请打开检查页：更正错误，并更正或确认每个警告。',
    },
  },
  'E-506': {
    kind: 'state',
    en: {
      title: 'A second person has to review this first.',
      cause: 'This service is published only after somebody who did not edit the draft has approved it.',
      remedy: 'Ask for a review, and publish when it is given. A change after the review needs another one.',
    },
    'zh-CN': {
      title: '需要先由第二人复核。',
      cause: '此服务须经未参与编辑草稿的人员批准后方可发布。',
      remedy: '请先申请复核，通过后再发布。复核后若有修改，需重新复核。',
    },
  },
  'E-507': {
    kind: 'state',
    en: {
      title: 'This service has been retired.',
      cause: 'It can no longer be requested. What was requested before goes on as it was.',
      remedy: 'Your text is kept. Ask an administrator which service replaces it, or to restore it.',
    },
    'zh-CN': {
      title: '此服务已停用。',
      cause: '该服务不能再申请；此前提交的申请照常处理。',
      remedy: '您填写的内容已保留。请向管理员询问替代服务，或请其恢复该服务。',
    },
  },
  'E-508': {
    kind: 'state',
    en: {
      title: 'A version is scheduled already.',
      cause: 'Version {version} of this service goes live at a set time.',
      remedy: 'Wait until it is live, or cancel it: its content goes back into a draft.',
    },
    'zh-CN': {
      title: '已有版本等待生效。',
      cause: '此服务的第 {version} 版将在设定的时间生效。',
      remedy: '请等待其生效，或将其取消，内容会回到草稿中。',
    },
  },
  'E-510': {
    kind: 'state',
    en: {
      title: 'The draft has to be mended first.',
      cause: 'As it stands it is no item that could be requested.',
      remedy: 'Open the checks: they say what is wrong and where. Then try again.',
    },
    'zh-CN': {
      title: '请先修正草稿。',
      cause: '草稿目前还不是可以申请的服务。',
      remedy: '请打开检查，其中说明了问题及其位置，修正后再试。',
    },
  },
  'E-511': {
    kind: 'state',
    en: {
      title: 'The request cannot be made a case.',
      cause: 'Its work hangs on a classified answer, and nothing made up comes to the same.',
      remedy: 'Write a case by hand: choose a persona, and answer as the case needs it.',
    },
    'zh-CN': {
      title: '此申请无法作为用例。',
      cause: '其任务取决于涉密回答，任何虚构内容都无法得到相同结果。',
      remedy: '请手动编写用例：选择角色情形，并按用例需要填写回答。',
    },
  },
} as const satisfies ErrorCodes;
