/** The headers of every response: content policy with a fresh nonce, no framing, no sniffing, no storing. */
import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** The nonce of this response; scripts and styles without it do not run. */
export function nonceOf(response: Response): string {
  const nonce: unknown = response.locals.nonce;
  if (typeof nonce !== 'string') throw new Error('securityHeaders() must run first');
  return nonce;
}

/** @param https whether browsers reach the portal by https, so that they may be told to insist on it */
export function securityHeaders(https: boolean): RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals.nonce = randomBytes(16).toString('base64');
      // Static files set their own; everything else is somebody's.
      response.set('Cache-Control', 'no-store');
      response.vary('Cookie').vary('Accept-Language');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonceSource],
          styleSrc: ["'self'", nonceSource],
          // Widths of bars and places of popovers are style attributes; they cannot load or run anything.
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      // Not `no-referrer`: with it browsers send `Origin: null` with our own forms.
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
      // Off on plain http, where browsers ignore it and say so on every page.
      crossOriginOpenerPolicy: https ? { policy: 'same-origin' } : false,
      originAgentCluster: https,
    }),
    (_request, response, next) => {
      response.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
      next();
    },
  ];
}

function nonceSource(_request: unknown, response: unknown): string {
  return `'nonce-${nonceOf(response as Response)}'`;
}
