/** What the roles are called, in the languages of the product. */
import type { Role } from './role';

export const roleTitles = {
  employee: { en: 'employee', 'zh-CN': '员工' },
  'hiring-manager': { en: 'hiring manager', 'zh-CN': '用人经理' },
  agent: { en: 'agent', 'zh-CN': '经办人' },
  'team-lead': { en: 'team lead', 'zh-CN': '组长' },
  'department-head': { en: 'head of department', 'zh-CN': '部门负责人' },
  hr: { en: 'human resources', 'zh-CN': '人力资源' },
  finance: { en: 'finance', 'zh-CN': '财务' },
  legal: { en: 'legal', 'zh-CN': '法务' },
  'security-officer': { en: 'security officer', 'zh-CN': '安全专员' },
  admin: { en: 'administrator', 'zh-CN': '管理员' },
} as const satisfies Readonly<Record<Role, Readonly<Record<'en' | 'zh-CN', string>>>>;
