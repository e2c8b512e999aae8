/**
 * Refuses unsafe requests that do not come from the portal's own pages. Remix's own check can be walked around
 * (`?_data=`, resource routes, a missing Origin, a forged X-Forwarded-Host), so this one stands before everything.
 */
import type { Request, RequestHandler } from 'express';
import { sendProblem } from './problem-page';

/** What the guard reads of a request. */
export interface GuardedRequest {
  readonly method: string;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

const safeMethods = new Set(['GET', 'HEAD']);

/**
 * @param isOwnOrigin whether an `Origin` header names the portal; a constant of the configuration, never `Host`
 * @returns whether the request may pass
 */
export function mayPass(request: GuardedRequest, isOwnOrigin: (origin: string) => boolean): boolean {
  if (safeMethods.has(request.method)) return true;
  // Browsers that send Sec-Fetch-Site cannot be made to lie by a page.
  if (request.fetchSite !== undefined)
    return request.fetchSite === 'same-origin' || request.fetchSite === 'none';
  return request.origin !== undefined && isOwnOrigin(request.origin);
}

/** Origins of a loopback server: this machine may be called by several names. */
export function ownOrigins(publicOrigin: string | null, port: () => number): (origin: string) => boolean {
  if (publicOrigin !== null) return (origin) => origin === publicOrigin;
  return (origin) =>
    ['127.0.0.1', 'localhost', '[::1]'].some((name) => origin === `http://${name}:${port()}`);
}

export function originGuard(isOwnOrigin: (origin: string) => boolean): RequestHandler {
  return (request, response, next) => {
    if (mayPass(guarded(request), isOwnOrigin)) next();
    else sendProblem(request, response, { status: 403, code: 'E-106' });
  };
}

function guarded(request: Request): GuardedRequest {
  return { method: request.method, origin: request.get('origin'), fetchSite: request.get('sec-fetch-site') };
}
