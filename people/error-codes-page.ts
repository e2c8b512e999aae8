/** Writes docs/error-codes.md from the table of error codes. */
import { errorCodes } from './error-codes';
import type { CodeLocale, ErrorCode } from './error-codes/error-code';
import { httpStatusOf } from './refusal-status';

const heads = {
  en: '| code | HTTP | what happened | why | what to do |',
  'zh-CN': '| 代码 | HTTP | 说明 | 原因 | 处理办法 |',
} as const satisfies Readonly<Record<CodeLocale, string>>;

export function errorCodesPage(): string {
  return `# Error codes

Every refusal carries one of these codes: in pages, in the JSON of the API (\`application/problem+json\`, \`code\`), in the command and in imports. A code keeps its meaning for good. \`E-1xx\` permission, \`E-2xx\` conflict, \`E-3xx\` answers, \`E-4xx\` documents, \`E-5xx\` state, \`E-6xx\` connectors (none ships yet), \`E-9xx\` limits and faults. In \`formwork simulate\` a refusal ends with exit code 1.

This page is written from \`people/error-codes/\`: change the texts there, then run \`npx vitest run --project unit people/error-codes -u\`.

## English

${tableIn('en')}

## 简体中文

${tableIn('zh-CN')}
`;
}

function tableIn(locale: CodeLocale): string {
  const rows = Object.entries(errorCodes).map(([code, { kind, ...texts }]: [string, ErrorCode]) => {
    const { title, cause, remedy } = texts[locale];
    return `| ${code} | ${String(httpStatusOf[kind])} | ${title} | ${cause} | ${remedy} |`;
  });
  return [heads[locale], '|---|---|---|---|---|', ...rows].join('\n');
}
