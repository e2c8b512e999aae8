/** What is wrong with a document and what to do about it, in the product's languages. */

interface ProblemText {
  readonly message: string;
  readonly remedy: string;
}

/** Names in braces stand for the problem's params; params never hold an answer's value. */
export interface Problem {
  readonly en: ProblemText;
  readonly 'zh-CN': ProblemText;
}

export type ProblemParams = Readonly<Record<string, string | number>>;

/** Message and remedy in a locale; English where we have no other. */
export function wordProblem(problem: Problem, params: ProblemParams, locale: string): ProblemText {
  const { message, remedy } = locale === 'zh-CN' ? problem['zh-CN'] : problem.en;
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { message: fill(message), remedy: fill(remedy) };
}
