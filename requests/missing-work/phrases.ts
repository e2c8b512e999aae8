/** The sentences of work that was not needed, beside those in which rules are explained. */
import type { Phrase } from '../../rules/explain/explain-words';

/** A clause that failed, with what was answered. */
export const inFact: Phrase = { en: '{clause} (it is {value})', 'zh-CN': '{clause}（实际为“{value}”）' };

export const notAnswered: Phrase = { en: '{clause} (nothing is answered)', 'zh-CN': '{clause}（未填写）' };

export const heldBack: Phrase = {
  en: 'another rule decided before this one',
  'zh-CN': '此前已由另一条规则决定',
};

export const notAmong: Phrase = {
  en: '{label} does not include {element}',
  'zh-CN': '{label}不包含“{element}”',
};
