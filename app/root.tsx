/** The document around every page: language, colours, texts, what the shell shows; and the page for refusals. */
import { json } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react';
import type { MetaFunction, ShouldRevalidateFunction } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/mantine.css';
import './ui/base.css';
import { useNonce } from './nonce';
import { RefusalScreen } from './refusals/refusal-screen';
import { forAnyone } from './route-handlers.server';
import { loadShell } from './shell-loader.server';
import { titled } from './titled';
import markUrl from './ui/mark.svg?url';
import { FormatsProvider } from './ui/formats-context';
import { NavigationFocus } from './ui/navigation-focus';
import { ShellDataProvider, strangersShell, type ShellData } from './ui/shell/shell-data';
import { ToastProvider } from './ui/toast';
import { UiProvider } from './ui/ui-provider';

export const loader = forAnyone(async ({ app, visitor }) => json(await loadShell(app, visitor)));

export const meta: MetaFunction = () => titled(undefined);

/** Counts change with what the viewer does; going from page to page is not among it. Asked for, it is loaded anew. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction, currentUrl, nextUrl }) =>
  formAction !== undefined || currentUrl.href === nextUrl.href;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { i18n } = useTranslation();
  const shell = useRouteLoaderData<typeof loader>('root') ?? strangersShell(i18n.language);
  return (
    <html lang={shell.locale} data-mantine-color-scheme={chosenScheme(shell)} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={markUrl} type="image/svg+xml" />
        <Meta />
        <Links />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: "document.documentElement.dataset.scripts=''" }}
        />
      </head>
      <body>
        <UiProvider scheme={shell.scheme} nonce={nonce}>
          <FormatsProvider reader={shell}>
            <ShellDataProvider data={shell}>
              <ToastProvider>{children}</ToastProvider>
            </ShellDataProvider>
          </FormatsProvider>
        </UiProvider>
        <NavigationFocus />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <RefusalScreen />;
}

function chosenScheme({ scheme }: ShellData): 'light' | 'dark' | undefined {
  return scheme === 'system' ? undefined : scheme;
}
