/** E-2xx: someone or something else was first. */
import type { ErrorCodes } from './error-code';

export const conflictCodes = {
  'E-201': {
    kind: 'conflict',
    en: {
      title: 'This was changed in the meantime.',
      cause: 'Someone else, or another window of yours, changed it after you opened it.',
      remedy: 'Load the page again, look at what changed, and repeat your change if it still applies.',
    },
    'zh-CN': {
      title: '内容在此期间已被修改。',
      cause: '在您打开之后，其他人或您的另一个窗口修改了它。',
      remedy: '请重新加载页面，查看变化；如仍需要，请再次修改。',
    },
  },
  'E-202': {
    kind: 'conflict',
    en: {
      title: 'Somebody else has this ticket.',
      cause: 'A colleague has claimed it, or it was handed to them.',
      remedy: 'Choose another ticket, or ask your colleague or team lead to hand it over.',
    },
    'zh-CN': {
      title: '此任务已由他人负责。',
      cause: '同事已领取该任务，或该任务已分派给同事。',
      remedy: '请选择其他任务，或请同事、组长转交给您。',
    },
  },
  'E-203': {
    kind: 'conflict',
    en: {
      title: 'This was sent before with other content.',
      cause: 'The idempotency key of this submission belongs to a request with different answers.',
      remedy: 'Open the request that was created. To make another one, start a new form.',
    },
    'zh-CN': {
      title: '此前已用其他内容提交过。',
      cause: '本次提交的幂等键属于另一份答案不同的申请。',
      remedy: '请查看已创建的申请。如需再次申请，请重新填写表单。',
    },
  },
  'E-204': {
    kind: 'conflict',
    en: {
      title: 'The form has changed since you began.',
      cause: 'A new version of this service was published while your draft was open.',
      remedy: 'Your answers are kept. Check them against the new form and send it again.',
    },
    'zh-CN': {
      title: '表单在您填写期间已更新。',
      cause: '在您填写草稿期间，该服务发布了新版本。',
      remedy: '您的答案已保留。请对照新表单检查后重新提交。',
    },
  },
  'E-205': {
    kind: 'conflict',
    en: {
      title: 'The data contradict what is there already.',
      cause:
        'A value that must be unique, such as the key of a service, an employee number or an e-mail address, is in use already.',
      remedy:
        'Choose another value. If it has to be this one, the other entry is wrong: tell HR or an administrator.',
    },
    'zh-CN': {
      title: '数据与现有内容冲突。',
      cause: '必须唯一的值（例如服务的键、工号或邮箱地址）已被使用。',
      remedy: '请换一个值。如果必须使用该值，则是另一条记录有误，请联系人力资源或管理员。',
    },
  },
  'E-206': {
    kind: 'conflict',
    en: {
      title: 'Nobody is there to approve this.',
      cause:
        'The directory names no person who may decide on it: the role is vacant, or it would be yourself.',
      remedy:
        'Nothing was sent and your draft is kept. Tell HR or an administrator which approval is meant: {approval}.',
    },
    'zh-CN': {
      title: '没有可以审批的人。',
      cause: '通讯录中没有可以作出此决定的人：相应职位空缺，或只能由您本人审批。',
      remedy: '申请未提交，草稿已保留。请告知人力资源或管理员所涉审批：{approval}。',
    },
  },
  'E-207': {
    kind: 'conflict',
    en: {
      title: 'Saving this would remove what you did not touch.',
      cause: 'Rules, approvals or fields of the stored draft are missing in what was sent: {names}.',
      remedy: 'Nothing was saved. Load the draft again; if they are to go, remove them one by one.',
    },
    'zh-CN': {
      title: '保存会删除您未改动的内容。',
      cause: '提交的内容缺少已保存草稿中的规则、审批或字段：{names}。',
      remedy: '未保存任何内容。请重新加载草稿；如确需删除，请逐项删除。',
    },
  },
  'E-208': {
    kind: 'conflict',
    en: {
      title: 'This step is somebody else’s.',
      cause: '{person} made the last change of this draft, not you.',
      remedy: 'Ask them, or confirm that you want to take their step back.',
    },
    'zh-CN': {
      title: '此步骤由他人完成。',
      cause: '此草稿的最后一次修改是 {person} 所做，而非您本人。',
      remedy: '请先与对方沟通，或确认要撤销对方的步骤。',
    },
  },
  'E-209': {
    kind: 'conflict',
    en: {
      title: 'Another version went live since this draft was begun.',
      cause: 'The draft is based on an older version: publishing it would take the newer changes back.',
      remedy: 'Take the live version over into the draft, check it, and publish it then.',
    },
    'zh-CN': {
      title: '草稿开始编辑后，已有新版本生效。',
      cause: '草稿基于较旧的版本，发布会撤销较新的修改。',
      remedy: '请先将当前生效版本合并到草稿，检查后再发布。',
    },
  },
} as const satisfies ErrorCodes;
