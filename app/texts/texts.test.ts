import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts as portalZhCN } from './chinese';
import { designerTexts as designerZhCN } from './designer-chinese';
import { designerTexts as designerEn } from './designer-english';
import { texts as portalEn } from './english';
import { locales, negotiateLocale } from './locales';
import { servedTexts as servedZhCN } from './served-chinese';
import { servedTexts as servedEn } from './served-english';
import { serverTexts } from './server-texts.server';

const en = { ...portalEn, ...designerEn, ...servedEn };
const zhCN = { ...portalZhCN, ...designerZhCN, ...servedZhCN };

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, place = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${place}${key}`, value]] : leaves(value, `${place}${key}.`),
  );
}

function namesIn(text: string): string[] {
  const names = new Set<string>();
  const visit = (parts: readonly unknown[]): void => {
    for (const part of parts as {
      type: number;
      value: string;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      if (part.type >= 1 && part.type <= 6) names.add(part.value);
      for (const option of Object.values(part.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the texts of the product', () => {
  const english = leaves(en);
  const chinese = new Map(leaves(zhCN));

  it('have the same keys in both languages', () => {
    expect([...chinese.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('are registered, every file of them', () => {
    for (const locale of locales) {
      const files = readdirSync(path.join(import.meta.dirname, locale)).map((file) =>
        file.replace('.json', ''),
      );
      expect(Object.keys(en).sort()).toEqual(files.sort());
    }
  });

  // Chinese may do without a value (it has no plural); it cannot use one that nobody gives.
  it.each(english)('%s is well formed, and Chinese asks for no other values', (key, text) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(namesIn(chinese.get(key) ?? '')));
  });

  it('write Chinese with full-width punctuation', () => {
    const halfWidth = [...chinese].filter(([, text]) =>
      /[\u4e00-\u9fff][,;:?!()]|[,;:?!(][\u4e00-\u9fff]/.test(text.replace(/\{[^{}]*,[^]*\}/g, '')),
    );
    expect(halfWidth).toEqual([]);
  });

  it('are no empty promises: nothing is blank', () => {
    expect([...english, ...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('come out with their values filled in', () => {
    expect(serverTexts('en').t('plan:open', { n: 3 })).toContain('3 more tickets');
    expect(serverTexts('zh-CN').t('plan:open', { n: 3 })).toContain('3 项');
  });
});

describe('the language of a visitor', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de-DE,de;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en;q=0.5,zh;q=0.9', 'zh-CN'],
    ['fr,en;q=0.8,zh;q=0.7', 'en'],
    ['zh;q=0', 'en'],
    [`${'x'.repeat(100_000)},zh`, 'en'],
  ])('%s gives %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});
