/** Keeps a visitor's language and colours in a cookie, and leads back to where they chose them. */
import { redirect } from '@remix-run/node';
import { safeRedirect } from '../../people/safe-redirect';
import { cookiesOf, readPreferences } from '../cookies.server';
import { textOf } from '../request-body.server';
import { forAnyone, forAnyonesForm } from '../route-handlers.server';
import { isLocale } from '../texts/locales';
import { isColorScheme } from '../ui/color-scheme';

export const loader = forAnyone(() => redirect('/'));

export const action = forAnyonesForm(async ({ app, request, form }) => {
  const preferences = { ...(await readPreferences(request, app.config)) };
  const locale = textOf(form, 'locale');
  const scheme = textOf(form, 'scheme');
  if (isLocale(locale)) preferences.locale = locale;
  if (isColorScheme(scheme)) preferences.scheme = scheme;
  const cookie = await cookiesOf(app.config).preferences.serialize(preferences);
  const to = safeRedirect(form.get('to'), new URL(request.url).origin);
  return redirect(to, { headers: { 'Set-Cookie': cookie } });
});
