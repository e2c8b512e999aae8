/** What is wrong with a document and what to do about it, in the product's languages. */
import { fillText, type TextParams } from './conditions/fill-text';

interface ProblemText {
  readonly message: string;
  readonly remedy: string;
}

/** Names in braces stand for the problem's params. */
export interface Problem {
  readonly en: ProblemText;
  readonly 'zh-CN': ProblemText;
}

/** Never an answer's value. */
export type ProblemParams = TextParams;

/** Message and remedy in a locale; English where we have no other. */
export function wordProblem(problem: Problem, params: ProblemParams, locale: string): ProblemText {
  const { message, remedy } = locale === 'zh-CN' ? problem['zh-CN'] : problem.en;
  return { message: fillText(message, params), remedy: fillText(remedy, params) };
}
