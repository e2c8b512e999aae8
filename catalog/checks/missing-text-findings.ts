/** Texts that are not written in every language. */
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import { isObject } from '../../forms/document-shape';
import { keysIn } from '../../forms/json-pointer';
import { locales } from '../../forms/locale';
import type { ItemDraftDocument } from '../editing/item-draft';
import { missingTexts } from '../editing/item-texts';

const languages = {
  en: { en: 'English', 'zh-CN': '英文' },
  'zh-CN': { en: 'Chinese', 'zh-CN': '中文' },
} as const;

export function missingTextFindings(document: ItemDraftDocument): readonly Finding[] {
  return missingTexts(document).map(({ place, title, missing }) =>
    finding('missing-translation', place, {
      params: {
        title,
        locales: {
          en: missing.map((each) => languages[each].en).join(' and '),
          'zh-CN': missing.map((each) => languages[each]['zh-CN']).join('和'),
        },
      },
    }),
  );
}

/** The document with something in every text that is missing, so that this does not hide everything else. */
export function withAllTexts(document: ItemDraftDocument, missing: readonly Finding[]): ItemDraftDocument {
  const whole = structuredClone(document) as unknown as Record<string, unknown>;
  for (const { place } of missing) {
    let around: Record<string, unknown> = whole;
    for (const key of keysIn(place)) {
      const next = Object.hasOwn(around, key) ? around[key] : undefined;
      const inside = isObject(next) || Array.isArray(next) ? next : {};
      around[key] = inside;
      around = inside as Record<string, unknown>;
    }
    for (const locale of locales) {
      const text = around[locale];
      if (typeof text !== 'string' || text.trim() === '') around[locale] = '–';
    }
  }
  return whole as unknown as ItemDraftDocument;
}
