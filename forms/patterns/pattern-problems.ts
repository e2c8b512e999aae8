/** Why a pattern cannot stand, in words. */
import type { ProductText } from '../locale';

interface PatternWords {
  readonly message: ProductText;
  readonly remedy: ProductText;
}

export const patternProblems = {
  'not-linear': {
    message: {
      en: 'Look-around, named groups, back references, word boundaries and \\p{…} are not available.',
      'zh-CN': '不支持环视、命名分组、反向引用、单词边界和 \\p{…}。',
    },
    remedy: {
      en: 'Use groups “(…)” and lists of characters such as “[A-Z]”.',
      'zh-CN': '请使用分组“(…)”和字符列表，例如“[A-Z]”。',
    },
  },
  'bare-syntax': {
    message: { en: 'A character of the syntax stands alone.', 'zh-CN': '语法字符单独出现。' },
    remedy: { en: 'Put a backslash before it.', 'zh-CN': '请在它前面加反斜杠。' },
  },
  unclosed: {
    message: { en: 'The pattern ends too early.', 'zh-CN': '表达式不完整。' },
    remedy: { en: 'Close its groups and classes.', 'zh-CN': '请补全分组和字符类的右括号。' },
  },
  'empty-class': {
    message: { en: 'A class holds no character.', 'zh-CN': '字符类为空。' },
    remedy: { en: 'Name its characters: “[a-z]”.', 'zh-CN': '请写明字符，例如“[a-z]”。' },
  },
  'class-range': {
    message: {
      en: 'A range does not run from a character to a later one.',
      'zh-CN': '字符范围的次序不正确。',
    },
    remedy: { en: 'Write it as “a-z”.', 'zh-CN': '请写成“a-z”的形式。' },
  },
  repetition: {
    message: {
      en: 'A repetition has nothing to repeat, or bounds that cannot hold.',
      'zh-CN': '重复符号没有对象，或上下限不成立。',
    },
    remedy: { en: 'Write it as “a*”, “a+”, “a?” or “a{2,5}”.', 'zh-CN': '请写成“a*”“a+”“a?”或“a{2,5}”。' },
  },
  'character-number': {
    message: { en: 'This is not the number of a character.', 'zh-CN': '这不是字符的编号。' },
    remedy: { en: 'Write it as “\\u00e9” or “\\u{1f600}”.', 'zh-CN': '请写成“\\u00e9”或“\\u{1f600}”。' },
  },
  'too-large': {
    message: {
      en: 'The repetitions unfold into more than 1,000 steps.',
      'zh-CN': '重复展开后超过 1,000 步。',
    },
    remedy: {
      en: 'Set lengths by minLength and maxLength.',
      'zh-CN': '请用 minLength 和 maxLength 限制长度。',
    },
  },
} as const satisfies Record<string, PatternWords>;

export type PatternProblem = keyof typeof patternProblems;

/** A pattern that cannot run in linear time, or is none. `at` counts characters from 0. */
export class PatternError extends Error {
  constructor(
    readonly problem: PatternProblem,
    readonly at: number,
  ) {
    super(`${patternProblems[problem].message.en} (at character ${at})`);
    this.name = 'PatternError';
  }
}
