/** What stands between a draft and its publishing: everything that its checks find, with place and remedy. */
import type { ProductText } from '../../forms/locale';
import type { ItemDraftDocument } from '../editing/item-draft';
import { missingTexts } from '../editing/item-texts';
import { DocumentError } from '../document-error';
import { parseItem } from '../parse-item';
import type { Surroundings } from '../parse-item';

export interface Finding {
  /** Which check found it, and where: the same for the same finding, so that it can be accepted. */
  readonly id: string;
  readonly check: string;
  /** Errors hold publishing back; warnings do until somebody accepts them. */
  readonly level: 'error' | 'warning';
  /** JSON pointer into the item document. */
  readonly place: string;
  readonly message: ProductText;
  readonly remedy: ProductText;
}

export interface CheckReport {
  readonly findings: readonly Finding[];
  /** What was looked at, in sentences. */
  readonly covered: readonly ProductText[];
}

/** @param surroundings what the item may name besides itself */
export function checkItem(document: ItemDraftDocument, surroundings: Surroundings): CheckReport {
  const missing = missingTexts(document).map(({ place, title, missing: locales }): Finding => ({
    id: `missing-translation ${place}`,
    check: 'missing-translation',
    level: 'error',
    place,
    message: {
      en: `${title.en}: no text in ${locales.map((each) => languages[each].en).join(' and ')}.`,
      'zh-CN': `${title['zh-CN']}：缺少${locales.map((each) => languages[each]['zh-CN']).join('和')}文本。`,
    },
    remedy: { en: 'Write it on the Texts tab.', 'zh-CN': '请在“文本”页填写。' },
  }));
  // A text that is missing is a fault of shape too, which would hide all others.
  const faults = missing.length > 0 ? [] : parseFaults(document, surroundings);
  return { findings: [...missing, ...faults], covered };
}

const languages = {
  en: { en: 'English', 'zh-CN': '英文' },
  'zh-CN': { en: 'Chinese', 'zh-CN': '中文' },
} as const;

const covered: readonly ProductText[] = [
  {
    en: 'Every text in every language; the format; everything that is named in the form, its rules and the work.',
    'zh-CN': '各语言的全部文本、文档格式，以及表单、规则和任务中引用的所有内容。',
  },
];

function parseFaults(document: ItemDraftDocument, surroundings: Surroundings): readonly Finding[] {
  try {
    parseItem(document, surroundings);
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.faults.map(({ code, place, message, remedy }, at) => ({
      id: `document ${code} ${place} ${at}`,
      check: 'document',
      level: 'error',
      place,
      message,
      remedy,
    }));
  }
}
