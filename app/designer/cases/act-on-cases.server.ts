/** What can be done on the Cases tab by a plain form: taking another outcome of a case for right, with a reason. */
import { redirect } from '@remix-run/node';
import { acceptCase } from '../../../catalog/publishing/draft-cases';
import { conflict, invalid } from '../../../people/refusal';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';

export async function actOnCases({ app, viewer, params, form }: FormVisit): Promise<Response> {
  if (textOf(form, 'intent') !== 'accept') throw invalid('E-902');
  const key = params.item ?? '';
  const accepted = await acceptCase(app, viewer, key, {
    revision: Number(textOf(form, 'revision')),
    id: textOf(form, 'case'),
    reason: textOf(form, 'reason'),
  });
  if (!accepted.saved) throw conflict('E-201');
  return redirect(`/design/${key}/cases?did=accepted`);
}
