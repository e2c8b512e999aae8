/** What Express hands to every loader and action. */
import '@remix-run/server-runtime';
import type { AppContext } from '../context.server';

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    readonly app: AppContext;
    /** The response's nonce for scripts and styles. */
    readonly nonce: string;
    /** Address of the client, as seen directly or told by a trusted proxy. */
    readonly address: string;
    /** Names the request in the log and on an error page. */
    readonly requestId: string;
    /** Puts a fault into the log, with the request that met it. */
    readonly logFault: (error: unknown) => void;
  }
}
