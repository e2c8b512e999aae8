/** E-1xx: who you are and what you may do. */
import type { ErrorCodes } from './error-code';

export const permissionCodes = {
  'E-101': {
    kind: 'forbidden',
    en: {
      title: 'You may not enter this part of the portal.',
      cause: '{area} is open to certain roles only, and you have none of them.',
      remedy: 'Ask for access: a person with the role “{grants}” can give it.',
    },
    'zh-CN': {
      title: '您无权进入门户的这一部分。',
      cause: '{area}仅对特定角色开放，而您没有相应的角色。',
      remedy: '请申请访问权限：拥有“{grants}”角色的人员可以为您开通。',
    },
  },
  'E-102': {
    kind: 'forbidden',
    en: {
      title: 'You do not have permission to set this field.',
      cause:
        'A value was sent for a field that your role is not asked for. Nothing was stored, and the attempt was logged.',
      remedy: 'Leave the value out, or ask someone whose role includes the field to make the request.',
    },
    'zh-CN': {
      title: '您没有权限填写此字段。',
      cause: '提交的内容中包含您的角色不可填写的字段。未保存任何内容，本次操作已记录。',
      remedy: '请去掉该值，或请有权填写此字段的人员提交申请。',
    },
  },
  'E-103': {
    kind: 'unauthenticated',
    en: {
      title: 'Please sign in.',
      cause: 'You are not signed in, or your session has ended.',
      remedy: 'Sign in again. Answers that you had typed are kept in your drafts.',
    },
    'zh-CN': {
      title: '请先登录。',
      cause: '您尚未登录，或登录已失效。',
      remedy: '请重新登录。您已填写的内容保存在草稿中。',
    },
  },
  'E-104': {
    kind: 'not-found',
    en: {
      title: 'There is nothing here.',
      cause: 'The address is wrong, the thing no longer exists, or it is not meant for you.',
      remedy: 'Check the address. If a colleague sent it, ask them whether you should be able to see it.',
    },
    'zh-CN': {
      title: '这里没有内容。',
      cause: '地址有误、内容已不存在，或该内容不对您开放。',
      remedy: '请核对地址。如果是同事发给您的链接，请向对方确认您是否应当能够查看。',
    },
  },
  'E-105': {
    kind: 'unauthenticated',
    en: {
      title: 'Signing in did not work.',
      cause: 'The employee number or e-mail address and the password do not belong together.',
      remedy: 'Check both and try again. If you have forgotten your password, ask your IT department.',
    },
    'zh-CN': {
      title: '登录失败。',
      cause: '工号或邮箱与密码不匹配。',
      remedy: '请核对后重试。如忘记密码，请联系 IT 部门。',
    },
  },
  'E-106': {
    kind: 'forbidden',
    en: {
      title: 'This form could not be accepted.',
      cause: 'It did not come from a page of this portal, or from a page of an earlier session.',
      remedy: 'Open the page again and send the form from there.',
    },
    'zh-CN': {
      title: '无法接受此表单。',
      cause: '该表单并非来自本门户的页面，或来自之前登录时打开的页面。',
      remedy: '请重新打开页面后再提交。',
    },
  },
} as const satisfies ErrorCodes;
