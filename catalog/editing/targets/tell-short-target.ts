/** An OLA target in the plan's short words, as sentences about a change tell it. */
import type { Locale } from '../../../forms/locale';
import { say, type Phrase } from '../../../rules/explain/explain-words';
import { targetWords, type TargetWords } from '../../../rules/working-time/target-words';
import { dateNames } from './target-phrases';

const chinese: Readonly<Record<TargetWords['key'], string>> = {
  hours: '{n} 个工作小时',
  days: '{n} 个工作日',
  before: '{name}前 {n} 个工作日',
  after: '{name}后 {n} 个工作日',
  onDay: '{name}当天',
  other: '{name}',
};

/**
 * English keeps the short words, which are those of the plan; in a Chinese sentence nobody could read them.
 *
 * @param target as `rules/working-time/describe-target.ts` writes it
 */
export function tellShortTarget(target: string, locale: Locale): string {
  const { key, n, name } = targetWords(target);
  const date: Phrase = dateNames[name] ?? { en: name, 'zh-CN': name };
  const words: Phrase = { en: target, 'zh-CN': chinese[key] };
  return say(words, locale, { n, name: say(date, locale) });
}
