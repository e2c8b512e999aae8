/** Puts the answers away that a draft could not take along to a newer form. */
import { json, redirect } from '@remix-run/node';
import { forgetSetAside } from '../../requests/drafts/set-aside';
import { stayField } from '../drafts/step-fields';
import { textOf } from '../request-body.server';
import { forViewersForm } from '../route-handlers.server';

export const action = forViewersForm(async ({ app, viewer, params, form }) => {
  const id = params.draft ?? '';
  await forgetSetAside(app, viewer, id);
  // A page with scripts goes on as it is.
  return textOf(form, stayField) === '' ? redirect(`/drafts/${id}`) : json(null);
});
