/** Renders a part of a page to HTML as the server does, for a signed-in viewer: for tests of what a screen says. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';
import type { Locale } from '../../app/texts/locales';
import { serverTexts } from '../../app/texts/server-texts.server';
import { FormatsProvider } from '../../app/ui/formats-context';
import { ShellDataProvider, strangersShell } from '../../app/ui/shell/shell-data';

/** The zone of the viewer, in which all times are written. */
const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 23, 9, 0);

/** @param path pattern of the route that the part stands on, where it reads the parameters of its address */
export async function renderPart(
  part: ReactElement,
  locale: Locale = 'en',
  at = '/',
  path = '*',
): Promise<string> {
  const shell = {
    ...strangersShell(locale),
    csrf: 'the-token',
    zone,
    now,
    viewer: { name: 'Mara Lind', number: 'IT-3', department: 'IT' },
  };
  const routes = [{ path, element: part }];
  const context = await createStaticHandler(routes).query(new Request(`http://portal${at}`));
  if (context instanceof Response) throw new Error('A part alone answers with no redirect');
  return renderToStaticMarkup(
    <I18nextProvider i18n={serverTexts(locale)}>
      <FormatsProvider reader={shell}>
        <ShellDataProvider data={shell}>
          <StaticRouterProvider
            router={createStaticRouter(routes, context)}
            context={context}
            hydrate={false}
          />
        </ShellDataProvider>
      </FormatsProvider>
    </I18nextProvider>,
  );
}
