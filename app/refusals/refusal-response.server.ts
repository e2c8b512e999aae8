/** Turns a refusal into a response: its status, its code, and words in the visitor's language. */
import { json } from '@remix-run/node';
import type { Refusal } from '../../people/refusal';
import type { Locale } from '../texts/locales';
import { statusOf, type RefusalPage } from './refusal-page';
import { describeCode } from '../../people/error-codes';

export function refusalResponse(refusal: Refusal, locale: Locale, requestId: string): Response {
  const page: RefusalPage = { ...describeCode(refusal.code, locale, refusal.params), requestId };
  const headers = new Headers();
  const { minutes } = refusal.params;
  if (refusal.kind === 'too-many' && typeof minutes === 'number')
    headers.set('Retry-After', String(minutes * 60));
  return json(page, { status: statusOf[refusal.kind], headers });
}
