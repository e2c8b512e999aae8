/** Gives the kit its theme, its colour scheme and the page's style nonce. */
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ColorScheme } from './color-scheme';
import { theme } from './theme';

/** The choice lives in a cookie that the server reads, so Mantine has nothing to store. */
const cookieManager = {
  get: () => 'auto' as const,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/**
 * @param nonce the response's nonce on the server; in the browser it is read from a script that carries it,
 *   for browsers hide it from markup.
 */
export function UiProvider(props: { scheme: ColorScheme; nonce: string; children: ReactNode }) {
  const { scheme, nonce, children } = props;
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      forceColorScheme={scheme === 'system' ? undefined : scheme}
      colorSchemeManager={cookieManager}
      getStyleNonce={() => nonce || pageNonce()}
      // Variables and classes are static files (tokens.css, mantine.css): none are worked out for each page.
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}

function pageNonce(): string {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
}
