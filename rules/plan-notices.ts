/** The notices that rules send: to whom, and in which words. */
import type { CompiledRule } from './compile-rules';
import type { CompiledNotice } from './compile-effects';
import type { NoticeDetail, PlannedNotice } from './plan';
import { answersIn, renderText, textWaitsFor, type TextFacts } from './text-template';

export interface NoticePlan {
  readonly notice: PlannedNotice;
  readonly detail: NoticeDetail;
}

/**
 * The notices of the rules that hold, in their order. One that quotes an answer which is not there yet is not planned.
 *
 * @throws RuleError E-402 for a key that is there twice, E-905 for a text that is too long
 */
export function planNotices(
  rules: readonly CompiledRule[],
  facts: TextFacts & { readonly locale: string },
): NoticePlan[] {
  const seen = new Set<string>();
  return rules.flatMap((rule) =>
    rule.notices
      .filter(({ effect }) => textWaitsFor(effect.text, facts.evaluation).length === 0)
      .map((notice) => {
        const { key } = notice.effect;
        if (seen.has(key)) notice.part.at('key').refuse('same-notice', { key });
        seen.add(key);
        return planNotice(rule, notice, facts);
      }),
  );
}

function planNotice(
  rule: CompiledRule,
  { effect, part }: CompiledNotice,
  facts: TextFacts & { readonly locale: string },
): NoticePlan {
  const text = renderText(effect.text, facts, part.at('text'));
  const { key, to } = effect;
  return {
    notice: { key, rule: rule.document.id, to, text: text[facts.locale] ?? text['en'] ?? '' },
    detail: { text, quotes: answersIn(effect.text) },
  };
}
