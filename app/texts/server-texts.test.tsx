import { renderToString } from 'react-dom/server';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { serverTexts } from './server-texts.server';

function Said() {
  const { t, i18n } = useTranslation('words');
  return <p lang={i18n.language}>{t('ticket.ready')}</p>;
}

describe('the texts on the server', () => {
  it.each([
    ['en', 'Ready'],
    ['zh-CN', serverTexts('zh-CN').t('words:ticket.ready')],
  ] as const)('speak %s', (locale, word) => {
    const page = renderToString(
      <I18nextProvider i18n={serverTexts(locale)}>
        <Said />
      </I18nextProvider>,
    );
    expect(page).toBe(`<p lang="${locale}">${word}</p>`);
    expect(word).not.toBe('');
  });

  it('are one instance a locale that leaves nothing to be copied', () => {
    const texts = serverTexts('en');
    expect(serverTexts('en')).toBe(texts);
    expect(Object.keys(texts).filter((key) => key !== 'reportNamespaces')).toEqual([]);
  });
});
