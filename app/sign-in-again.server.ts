/** What happens to a request without a session: lead to sign in and back, and lose nothing that was typed. */
import { json, redirect } from '@remix-run/node';
import type { SignInAgain } from './refusals/refusal-page';
import { describeCode } from '../people/error-codes';
import type { Locale } from './texts/locales';
import { csrfFieldName } from './csrf-names';

/** Names that are not the visitor's words. */
const ownNames = new Set([csrfFieldName]);

/** @param form what was sent; null for a request that only looks */
export async function signInAgain(
  request: Request,
  locale: Locale,
  form: FormData | null,
): Promise<Response> {
  const url = new URL(request.url);
  url.searchParams.delete('_data');
  const to = url.pathname + url.search;
  const page = { ...describeCode('E-103', locale, {}), requestId: '' };
  if (form) {
    const data: SignInAgain = { ...page, to, kept: keptFields(form) };
    return json(data, { status: 401 });
  }
  // Scripts that ask for data want to be told, not to be handed a page.
  if (request.headers.get('Accept') === 'application/json') return json(page, { status: 401 });
  return redirect(to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`);
}

/** Text fields only: a browser hands out a file once. */
function keptFields(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !ownNames.has(name) ? [[name, value] satisfies [string, string]] : [],
  );
}
