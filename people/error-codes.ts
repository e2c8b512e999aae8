/** All error codes with their texts: what pages, the API, the command and docs/error-codes.md say about one. */
import { answerCodes } from './error-codes/answer-codes';
import { conflictCodes } from './error-codes/conflict-codes';
import { documentCodes } from './error-codes/document-codes';
import type { CodeLocale, CodeTexts, ErrorCode } from './error-codes/error-code';
import { limitCodes } from './error-codes/limit-codes';
import { permissionCodes } from './error-codes/permission-codes';
import { stateCodes } from './error-codes/state-codes';
import type { Area } from './permissions';
import { roleTitles } from './role-titles';

export const errorCodes = {
  ...permissionCodes,
  ...conflictCodes,
  ...answerCodes,
  ...documentCodes,
  ...stateCodes,
  ...limitCodes,
} satisfies Readonly<Record<string, ErrorCode>>;

const areaTitles = {
  queue: { en: 'The queue of this department', 'zh-CN': '该部门的任务队列' },
  design: { en: 'The design of services', 'zh-CN': '服务设计' },
  oversight: { en: 'The oversight of parked requests', 'zh-CN': '搁置申请的管理' },
  metrics: { en: 'The operating figures', 'zh-CN': '运行指标' },
} as const satisfies Readonly<Record<Area, Readonly<Record<CodeLocale, string>>>>;

/** Params that name a thing of ours; shown by their titles. */
const titlesOfParams: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<CodeLocale, string>>>>>
> = {
  area: areaTitles,
  grants: roleTitles,
};

export interface CodeDescription extends CodeTexts {
  readonly code: string;
}

/**
 * The texts of a code for a person who reads this locale (`zh…` gives Chinese, all else English), with the
 * refusal's params filled in. A code that is not in the table is described as a fault.
 */
export function describeCode(
  code: string,
  locale: string,
  params: Readonly<Record<string, string | number>> = {},
): CodeDescription {
  const table: Readonly<Record<string, ErrorCode>> = errorCodes;
  const known = Object.hasOwn(table, code) ? table[code] : undefined;
  const language: CodeLocale = locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  const { title, cause, remedy } = (known ?? errorCodes['E-904'])[language];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = params[name];
      return value === undefined ? place : (titlesOfParams[name]?.[value]?.[language] ?? String(value));
    });
  return { code, title: fill(title), cause: fill(cause), remedy: fill(remedy) };
}
