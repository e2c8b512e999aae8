/** The words that stand in cells of a decision table, in the page's language; cells are read in every language. */
import { locales } from '../../../../forms/locale';
import type { Locale } from '../../../../forms/locale';

export type ListKind = 'oneOf' | 'noneOf' | 'hasAny';

interface CellWords {
  readonly yes: string;
  readonly no: string;
  readonly lists: Readonly<Record<ListKind, string>>;
  readonly comma: string;
}

const words: Readonly<Record<Locale, CellWords>> = {
  en: {
    yes: 'yes',
    no: 'no',
    lists: { oneOf: 'one of', noneOf: 'none of', hasAny: 'any of' },
    comma: ', ',
  },
  'zh-CN': {
    yes: '是',
    no: '否',
    lists: { oneOf: '属于', noneOf: '不属于', hasAny: '包含任一' },
    comma: '、',
  },
};

export function cellWords(locale: Locale): CellWords {
  return words[locale];
}

/** True for yes, false for no, in any language; undefined for other words. */
export function yesOrNo(text: string): boolean | undefined {
  const known = text.toLowerCase();
  if (locales.some((locale) => words[locale].yes === known) || known === 'true') return true;
  if (locales.some((locale) => words[locale].no === known) || known === 'false') return false;
  return undefined;
}

/** `one of a, b` → its kind and `a, b`; undefined for what begins no list. */
export function listIn(text: string): readonly [kind: ListKind, rest: string] | undefined {
  for (const locale of locales)
    // The longer words first: one may begin with another's.
    for (const kind of ['noneOf', 'hasAny', 'oneOf'] as const) {
      const lead = words[locale].lists[kind];
      const next = text.charAt(lead.length);
      const isLed = text.toLowerCase().startsWith(lead) && (locale !== 'en' || /^[\s:]?$/.test(next));
      if (isLed) return [kind, text.slice(lead.length).replace(/^[\s:：]+/, '')];
    }
  return undefined;
}

/** The parts of a list, parted by commas that do not stand in quotes. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && quoted) parts[parts.length - 1] += sign + text.charAt(++at);
    else if (!quoted && /[,，、]/.test(sign)) parts.push('');
    else {
      if (sign === '"') quoted = !quoted;
      parts[parts.length - 1] += sign;
    }
  }
  return parts.map((part) => part.trim());
}
