/** What is said where answers fit none of the alternatives of a foreign form, or what it forbids. */
import type { Fault } from './object-parts';

export function faultText(
  keyword: Fault['keyword'],
  title: string | undefined,
): { en: string; 'zh-CN': string } {
  switch (keyword) {
    case 'oneOf':
      return {
        en: `The answers must fit exactly one of the alternatives${title === undefined ? '' : `: ${title}`}. Change what does not belong together.`,
        'zh-CN': `答案必须恰好符合其中一种情况${title === undefined ? '' : `：${title}`}。请修改相互冲突的内容。`,
      };
    case 'anyOf':
      return {
        en: `The answers must fit at least one of the alternatives${title === undefined ? '' : `: ${title}`}. Fill in what is missing.`,
        'zh-CN': `答案必须至少符合其中一种情况${title === undefined ? '' : `：${title}`}。请补全缺少的内容。`,
      };
    default:
      return {
        en: 'These answers do not go together. Change one of them.',
        'zh-CN': '这些答案不能同时成立。请修改其中一项。',
      };
  }
}
