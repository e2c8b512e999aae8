/** Keeps what clients say about themselves from being believed as what a proxy says. */
import type { RequestHandler, Response } from 'express';

/**
 * Remix reads `X-Forwarded-Host` whoever sends it; Express has drawn from these headers what a trusted proxy
 * said, so they end here. `Host` becomes the configured origin's, a constant.
 */
export function forwardedHeaders(publicOrigin: string | null): RequestHandler {
  const host = publicOrigin === null ? null : new URL(publicOrigin).host;
  return (request, response, next) => {
    response.locals.address = request.ip ?? '';
    for (const name of Object.keys(request.headers)) {
      if (name.startsWith('x-forwarded-') || name === 'forwarded')
        Reflect.deleteProperty(request.headers, name);
    }
    if (host !== null) request.headers.host = host;
    next();
  };
}

/** Address of the client, as seen directly or told by a trusted proxy. */
export function addressOf(response: Response): string {
  const address: unknown = response.locals.address;
  return typeof address === 'string' ? address : '';
}
