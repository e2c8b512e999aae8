/** The cookies of the product: the session's token, and what a visitor chose to look at it with. */
import { createCookie, type Cookie } from '@remix-run/node';
import type { Config } from './server/config';

/** Chosen language and colours; kept a year, worth nothing to a thief. */
export interface Preferences {
  locale?: unknown;
  scheme?: unknown;
}

const YEAR = 31_536_000;

interface Cookies {
  readonly session: Cookie;
  readonly preferences: Cookie;
}

/**
 * `__Host-` binds a cookie to this host and path, and needs `Secure`: https, or loopback, which browsers trust
 * like it. Only an operator who allowed plain http gets cookies without.
 */
export function cookiesOf({ secureCookies: secure }: Pick<Config, 'secureCookies'>): Cookies {
  const prefix = secure ? '__Host-' : '';
  const flags = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  return {
    session: createCookie(`${prefix}sid`, flags),
    preferences: createCookie(`${prefix}look`, { ...flags, maxAge: YEAR }),
  };
}

/** The session's token that a request carries, or null. */
export async function sessionToken(request: Request, config: Config): Promise<string | null> {
  const value: unknown = await cookiesOf(config).session.parse(request.headers.get('Cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}

export async function readPreferences(request: Request, config: Config): Promise<Preferences> {
  const value: unknown = await cookiesOf(config).preferences.parse(request.headers.get('Cookie'));
  return typeof value === 'object' && value !== null ? value : {};
}
