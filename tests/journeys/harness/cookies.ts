/** Puts cookies into a window as the portal's answers would. */
import type { BrowserContext } from 'playwright-core';
import { cookiesOf, type Preferences } from '../../../app/cookies.server';

/** @param setCookie the header of an answer, `name=value; …` */
export async function keepCookie(context: BrowserContext, origin: string, setCookie: string): Promise<void> {
  const [pair = ''] = setCookie.split(';');
  const at = pair.indexOf('=');
  // The protocol takes a `Secure` cookie for https alone; the browser then sends it to loopback as well.
  const url = origin.replace(/^http:/, 'https:');
  const flags = { secure: true, httpOnly: true, sameSite: 'Lax' } as const;
  await context.addCookies([{ name: pair.slice(0, at), value: pair.slice(at + 1), url, ...flags }]);
}

/** Language and colours, as chosen in the page's menu. */
export async function keepPreferences(
  context: BrowserContext,
  origin: string,
  preferences: Preferences,
): Promise<void> {
  const { preferences: cookie } = cookiesOf({ secureCookies: true });
  await keepCookie(context, origin, await cookie.serialize(preferences));
}
