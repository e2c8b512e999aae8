/** For actions of pages: what was tried and refused is answered by the same page, with the words and what was typed. */
import { json, type TypedResponse } from '@remix-run/node';
import type { Database } from '../../db/database';
import { describeCode } from '../../people/error-codes';
import type { RefusalKind } from '../../people/refusal';
import { httpStatusOf } from '../../people/refusal-status';
import { csrfFieldName } from '../csrf-names';
import type { FormVisit } from '../route-handlers.server';
import { refusalOf } from './failure-refusal';
import type { RefusedAct } from './refused-act';

type StayVisit = Pick<FormVisit, 'form' | 'locale' | 'requestId' | 'logFault'> & {
  readonly app: { readonly database: Pick<Database, 'failureOf'> };
};

/** The page that shows these still makes sense; any other kind gets a page of its own. */
const staying: readonly RefusalKind[] = [
  'forbidden',
  'conflict',
  'invalid',
  'state',
  'too-many',
  'unavailable',
  'no-space',
];

/**
 * Runs what an action does. A refusal that leaves the page valid comes back as its data, with the status of its
 * kind; everything else is thrown on.
 */
export async function stayOnPage<R>(
  { app, form, locale, requestId, logFault }: StayVisit,
  act: () => Promise<R>,
): Promise<R | TypedResponse<{ refused: RefusedAct }>> {
  try {
    return await act();
  } catch (error) {
    const refusal = refusalOf(error, app.database);
    if (!refusal || !staying.includes(refusal.kind)) throw error;
    if (refusal !== error) logFault(error);
    const words = describeCode(refusal.code, locale, refusal.params);
    const refused: RefusedAct = { ...words, attempt: requestId, typed: typedFields(form) };
    return json({ refused }, { status: httpStatusOf[refusal.kind] });
  }
}

/** Every text field by name, in the order sent; the token is not among what a person typed. */
function typedFields(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name === csrfFieldName) continue;
    typed[name] = form.getAll(name).filter((value) => typeof value === 'string');
  }
  return typed;
}
