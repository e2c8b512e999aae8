/** The one function that decides where a person is sent on to: a path of this portal, and nowhere else. */

/** Browsers drop these or read them as a slash, so that `/\evil.test` and `/<tab>/evil.test` leave the portal. */
const treacherous = /[\\\u0000-\u001f\u007f]/;

/**
 * A path with its query, fit for a Location header.
 *
 * @param to what a form field or a query names
 * @param origin the portal's public origin, a configured constant
 * @returns `to` where it is a path below that origin, else `/`
 */
export function safeRedirect(to: unknown, origin: string): string {
  if (typeof to !== 'string' || !to.startsWith('/') || to.startsWith('//') || treacherous.test(to))
    return '/';
  if (!URL.canParse(to, origin)) return '/';
  const url = new URL(to, origin);
  // `/.//evil.test` is a path as written, and another host once its dots are resolved.
  if (url.origin !== new URL(origin).origin || url.pathname.startsWith('//')) return '/';
  return url.pathname + url.search + url.hash;
}
