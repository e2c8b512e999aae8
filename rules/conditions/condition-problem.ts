/** What can be wrong with a condition, and what to do about it, in words. */
import { fillText, type TextParams } from './fill-text';

/** Texts of one problem. `{operator}` and other names in braces stand for the error's params. */
interface ProblemText {
  readonly message: string;
  readonly remedy: string;
}

interface Problem {
  /** The error type that JsonLogic's community suites name, which `try` sees as `type`. */
  readonly type: string;
  readonly en: ProblemText;
  readonly 'zh-CN': ProblemText;
}

export const conditionProblems = {
  'unknown-operator': {
    type: 'Unknown Operator',
    en: {
      message: 'There is no operator “{operator}”.',
      remedy: 'Use an operator of JsonLogic, or one of ours that begins with “fw.”.',
    },
    'zh-CN': {
      message: '没有名为“{operator}”的运算符。',
      remedy: '请使用 JsonLogic 的运算符，或以“fw.”开头的自有运算符。',
    },
  },
  'not-json': {
    type: 'Invalid Arguments',
    en: { message: 'This is no JSON value.', remedy: 'Write the condition as plain JSON.' },
    'zh-CN': { message: '这不是 JSON 值。', remedy: '请用纯 JSON 编写条件。' },
  },
  'operand-list': {
    type: 'Invalid Arguments',
    en: {
      message: '“{operator}” takes its operands as a list.',
      remedy: 'Put the operands in square brackets.',
    },
    'zh-CN': { message: '“{operator}”的操作数必须是列表。', remedy: '请把操作数放进方括号。' },
  },
  'too-few-operands': {
    type: 'Invalid Arguments',
    en: {
      message: '“{operator}” needs at least {least} operands.',
      remedy: 'Add the operands that are missing.',
    },
    'zh-CN': { message: '“{operator}”至少需要 {least} 个操作数。', remedy: '请补上缺少的操作数。' },
  },
  'null-operand': {
    type: 'Invalid Arguments',
    en: {
      message: '“{operator}” has null where it needs a list and what to do with each element.',
      remedy: 'Put an expression in the place of null.',
    },
    'zh-CN': {
      message: '“{operator}”需要一个列表和对每个元素的处理，但这里写的是 null。',
      remedy: '请把 null 换成表达式。',
    },
  },
  'not-a-list': {
    type: 'Invalid Arguments',
    en: {
      message: '“{operator}” got something that is no list.',
      remedy: 'Ask first whether the list is there, for instance with “and”.',
    },
    'zh-CN': { message: '“{operator}”得到的不是列表。', remedy: '请先判断列表是否存在，例如用“and”。' },
  },
  'not-a-path': {
    type: 'Invalid Arguments',
    en: {
      message: '“{operator}” got a path that is neither text nor a number.',
      remedy: 'Compute the path as text.',
    },
    'zh-CN': { message: '“{operator}”得到的路径既不是文本也不是数字。', remedy: '请让路径的结果为文本。' },
  },
  'whole-days': {
    type: 'Invalid Arguments',
    en: {
      message: '“{operator}” counts in whole days and stays between the years 1 and 9999.',
      remedy: 'Give a whole number of days.',
    },
    'zh-CN': {
      message: '“{operator}”按整天计算，且日期须在公元 1 年至 9999 年之间。',
      remedy: '请给出整数天数。',
    },
  },
  'no-calendar': {
    type: 'No Calendar',
    en: {
      message: '“{operator}” counts in a calendar, and none applies here.',
      remedy: 'Use it in the conditions of the work; the form can limit dates by days.',
    },
    'zh-CN': {
      message: '“{operator}”需要按日历计算，但此处没有适用的日历。',
      remedy: '请在任务的条件中使用；表单可按天数限制日期。',
    },
  },
  'no-such-calendar': {
    type: 'No Calendar',
    en: {
      message: '“{operator}” names no calendar that there is: “{calendar}”.',
      remedy: 'Name one, or leave it out: then the calendar of the request counts.',
    },
    'zh-CN': {
      message: '“{operator}”使用的日历“{calendar}”不存在。',
      remedy: '请填写已有的日历；不填则使用申请所用的日历。',
    },
  },
  'not-covered': {
    type: 'Not Covered',
    en: {
      message: 'The calendar {calendar} has no data for this day; it covers {from} to {to}.',
      remedy: 'Publish a version of the calendar that covers the day.',
    },
    'zh-CN': {
      message: '日历 {calendar} 没有这一天的数据，目前覆盖 {from} 至 {to}。',
      remedy: '请发布覆盖该日期的日历版本。',
    },
  },
  'no-table': {
    type: 'Invalid Arguments',
    en: {
      message: '“{operator}” has no table.',
      remedy: 'Write the table as an object of results by value.',
    },
    'zh-CN': { message: '“{operator}”缺少对照表。', remedy: '请写一个按取值列出结果的对象。' },
  },
  'lookup-table': {
    type: 'Invalid Arguments',
    en: {
      message: 'This is no lookup.',
      remedy: 'Write { "map": [expression, table] }, the table an object of results by value.',
    },
    'zh-CN': {
      message: '这不是查表。',
      remedy: '请写成 { "map": [表达式, 表] }，其中表是按取值列出结果的对象。',
    },
  },
  'not-a-number': {
    type: 'NaN',
    en: {
      message: '“{operator}” has no answer for these values: they are no numbers, or the result is none.',
      remedy: 'Compare numbers with numbers and texts with texts; do not divide by zero.',
    },
    'zh-CN': {
      message: '“{operator}”对这些值没有结果：它们不是数字，或结果不是数字。',
      remedy: '请用数字与数字比较、文本与文本比较，并且不要除以零。',
    },
  },
  thrown: {
    type: 'thrown',
    en: {
      message: 'The condition stopped itself with “{type}”.',
      remedy: 'See why its “throw” was reached, or put it into a “try”.',
    },
    'zh-CN': {
      message: '条件以“{type}”自行中止。',
      remedy: '请查看为何执行到“throw”，或用“try”包住它。',
    },
  },
} as const satisfies Record<string, Problem>;

export type ConditionProblem = keyof typeof conditionProblems;
export type ProblemParams = TextParams;

/** Message and remedy of a problem in a locale; English where we have no other. */
export function describeProblem(
  problem: ConditionProblem,
  params: ProblemParams,
  locale: string,
): ProblemText {
  const texts: Problem = conditionProblems[problem];
  const { message, remedy } = locale === 'zh-CN' ? texts['zh-CN'] : texts.en;
  return { message: fillText(message, params), remedy: fillText(remedy, params) };
}
