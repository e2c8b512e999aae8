/** Turns a refusal into a response: its status, its code, and words in the visitor's language. */
import { json } from '@remix-run/node';
import { describeCode } from '../../people/error-codes';
import type { Refusal } from '../../people/refusal';
import { httpStatusOf } from '../../people/refusal-status';
import type { Locale } from '../texts/locales';
import type { RefusalPage } from './refusal-page';

export function refusalResponse(refusal: Refusal, locale: Locale, requestId: string): Response {
  const retryAfter = secondsToWait(refusal);
  const words = describeCode(refusal.code, locale, refusal.params);
  const page: RefusalPage = { ...words, requestId, ...(retryAfter !== null && { retryAfter }) };
  const headers = new Headers();
  if (retryAfter !== null) headers.set('Retry-After', String(retryAfter));
  return json(page, { status: httpStatusOf[refusal.kind], headers });
}

/** As the refusal names them; null where waiting changes nothing. */
export function secondsToWait({ params: { minutes, seconds } }: Refusal): number | null {
  if (typeof minutes === 'number') return minutes * 60;
  return typeof seconds === 'number' ? seconds : null;
}
