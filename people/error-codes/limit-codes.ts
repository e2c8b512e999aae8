/** E-9xx: limits, and faults that are not yours. */
import type { ErrorCodes } from './error-code';

export const limitCodes = {
  'E-901': {
    kind: 'too-large',
    en: {
      title: 'This is too large.',
      cause: 'What was sent is larger than the portal takes.',
      remedy: 'Send less at once, or a smaller file.',
    },
    'zh-CN': {
      title: '内容过大。',
      cause: '发送的内容超过了门户允许的大小。',
      remedy: '请减少一次发送的内容，或使用更小的文件。',
    },
  },
  'E-902': {
    kind: 'invalid',
    en: {
      title: 'This could not be read.',
      cause: 'What was sent is incomplete or not in the expected format.',
      remedy: 'Load the page again and repeat. A program should check its JSON, encoding and content type.',
    },
    'zh-CN': {
      title: '无法读取发送的内容。',
      cause: '发送的内容不完整，或格式不符合要求。',
      remedy: '请重新加载页面后再试。如由程序调用，请检查 JSON、编码和内容类型。',
    },
  },
  'E-903': {
    kind: 'too-many',
    en: {
      title: 'Too many tries.',
      cause: 'There were too many tries in a short time, for this name or from this address.',
      remedy: 'Try again in {minutes} min.',
    },
    'zh-CN': {
      title: '尝试次数过多。',
      cause: '短时间内针对该账号或来自该地址的尝试次数过多。',
      remedy: '请在 {minutes} 分钟后重试。',
    },
  },
  'E-904': {
    kind: 'fault',
    en: {
      title: 'Something went wrong on our side.',
      cause:
        'A fault of the portal or of its surroundings. Nothing half-made was kept, and the fault was logged.',
      remedy: 'Try again. If it happens again, report it with the time and this code.',
    },
    'zh-CN': {
      title: '系统出现故障。',
      cause: '门户或其运行环境发生故障。未保留任何不完整的内容，故障已记录。',
      remedy: '请重试。如再次出现，请连同时间和此代码一起反馈。',
    },
  },
  'E-905': {
    kind: 'fault',
    en: {
      title: 'The rules took too much work.',
      cause:
        'A rule of this service needs more steps than it may. The request is parked, and no ticket was opened.',
      remedy: 'An administrator has to correct the rules. You need not send the request again.',
    },
    'zh-CN': {
      title: '规则运算超出限制。',
      cause: '该服务的某条规则所需步骤超过允许的上限。申请已搁置，未创建任何任务。',
      remedy: '需要管理员修正规则。您无需重新提交申请。',
    },
  },
  'E-906': {
    kind: 'unavailable',
    en: {
      title: 'The portal cannot do this at the moment.',
      cause: 'Its database is busy or cannot be reached. Nothing half-made was kept.',
      remedy: 'Try again in a few seconds.',
    },
    'zh-CN': {
      title: '门户暂时无法处理此操作。',
      cause: '数据库繁忙或无法连接。未保留任何不完整的内容。',
      remedy: '请几秒后重试。',
    },
  },
  'E-907': {
    kind: 'no-space',
    en: {
      title: 'There is no space left to store this.',
      cause: 'The disk of the portal is full. Nothing half-made was kept; reading still works.',
      remedy: 'Tell those who run the portal, with this code. Try again once they have made room.',
    },
    'zh-CN': {
      title: '存储空间不足，无法保存。',
      cause: '门户的磁盘已满。未保留任何不完整的内容；仍可查看已有内容。',
      remedy: '请将此代码告知门户管理员，待其腾出空间后重试。',
    },
  },
  'E-908': {
    kind: 'too-many',
    en: {
      title: 'Enough of this waits already.',
      cause: '{most} replays of this service are not done yet.',
      remedy: 'Wait until one is done, or cancel one that nobody needs any more.',
    },
    'zh-CN': {
      title: '等待中的任务已足够多。',
      cause: '此服务已有 {most} 次重放尚未完成。',
      remedy: '请等待其中一次完成，或取消不再需要的重放。',
    },
  },
} as const satisfies ErrorCodes;
