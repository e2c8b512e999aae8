/** Who makes a request and how they want to be spoken to; worked out once a request, however many loaders ask. */
import type { AppLoadContext } from '@remix-run/node';
import { sessionOf, type Session } from '../people/sessions.server';
import { readPreferences, sessionToken } from './cookies.server';
import { isLocale, negotiateLocale, type Locale } from './texts/locales';
import { isColorScheme, type ColorScheme } from './ui/color-scheme';

export interface Visitor {
  readonly session: Session | null;
  readonly locale: Locale;
  readonly scheme: ColorScheme;
}

const known = new WeakMap<AppLoadContext, Promise<Visitor>>();

/** @param context Express makes one a request, so it stands for the request */
export function visitorOf(request: Request, context: AppLoadContext): Promise<Visitor> {
  const visitor = known.get(context) ?? findVisitor(request, context);
  known.set(context, visitor);
  return visitor;
}

/** The language alone: it needs no database, so that a page can say that there is none. */
export async function localeOf(request: Request, { app }: Pick<AppLoadContext, 'app'>): Promise<Locale> {
  return chosenLocale(request, await readPreferences(request, app.config));
}

async function findVisitor(request: Request, { app }: AppLoadContext): Promise<Visitor> {
  const [token, preferences] = await Promise.all([
    sessionToken(request, app.config),
    readPreferences(request, app.config),
  ]);
  const session = token === null ? null : await sessionOf(app, token);
  const { scheme } = preferences;
  return {
    session,
    locale: chosenLocale(request, preferences),
    scheme: isColorScheme(scheme) ? scheme : 'system',
  };
}

function chosenLocale(request: Request, { locale }: { readonly locale?: unknown }): Locale {
  return isLocale(locale) ? locale : negotiateLocale(request.headers.get('Accept-Language'));
}
