/** Renders a document on the server, in the visitor's language, with the response's nonce on every script. */
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { NonceProvider } from './nonce';
import { isRefusalPage } from './refusals/refusal-page';
import { serverTexts } from './texts/server-texts.server';
import { localeOf } from './visitor.server';
import { withoutNullBytes } from './without-null-bytes.server';

/** Nothing here waits for data while it renders: the timer is for a fault, and is stopped with the answer. */
const ABORT_AFTER = 5_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const locale = await localeOf(request, loadContext);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', locale);
  const wait = Object.values(remixContext.staticHandlerContext.errors ?? {}).map(secondsOf)[0];
  if (wait !== undefined) headers.set('Retry-After', String(wait));
  const { nonce } = loadContext;
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider nonce={nonce}>
        <I18nextProvider i18n={serverTexts(locale)}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </I18nextProvider>
      </NonceProvider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer);
          const body = withoutNullBytes();
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
          pipe(body);
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onError(error) {
          finalStatus = 500;
          loadContext.logFault(error);
        },
      },
    );
    const timer = setTimeout(abort, ABORT_AFTER);
  });
}

/** What a refusal says of when to try again: Remix keeps the headers of refusals from documents. */
function secondsOf(error: unknown): number | undefined {
  const page: unknown = isRouteErrorResponse(error) ? error.data : null;
  return isRefusalPage(page) ? page.retryAfter : undefined;
}

/** A fault in a loader or an action: logged here, shown as E-904 without its words. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  // An address that leads nowhere (404) is the visitor's mistake, and their page says so.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.logFault(error);
}
