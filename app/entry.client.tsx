/** Hydrates the page, once the texts of its language are there. */
import { RemixBrowser } from '@remix-run/react';
import type { i18n } from 'i18next';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { loadDesignerTexts, loadTexts } from './texts/load-texts.client';
import { isLocale } from './texts/locales';

const { lang } = document.documentElement;

async function loadPageTexts(): Promise<i18n> {
  const texts = await loadTexts(isLocale(lang) ? lang : 'en');
  if (/^\/design(\/|$)/.test(location.pathname)) await loadDesignerTexts();
  return texts;
}

void loadPageTexts().then((texts) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={texts}>
        <RemixBrowser />
      </I18nextProvider>,
    );
  });
});
