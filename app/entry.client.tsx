/** Hydrates the page, once the texts of its language are there. */
import { RemixBrowser } from '@remix-run/react';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { loadTexts } from './texts/load-texts.client';
import { isLocale } from './texts/locales';

const { lang } = document.documentElement;

void loadTexts(isLocale(lang) ? lang : 'en').then((texts) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={texts}>
        <RemixBrowser />
      </I18nextProvider>,
    );
  });
});
