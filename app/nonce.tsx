/** The response's nonce while a page is rendered on the server; empty in the browser, which hides nonces. */
import { createContext, useContext, type ReactNode } from 'react';

const NonceContext = createContext('');

export function NonceProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  return <NonceContext.Provider value={nonce}>{children}</NonceContext.Provider>;
}

export function useNonce(): string {
  return useContext(NonceContext);
}
