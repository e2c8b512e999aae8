/** The whole item as JSON; without scripts it is sent by a plain form. */
import { json } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { actOnJson } from '../designer/json/act-on-json.server';
import { JsonScreen } from '../designer/json/json-screen';
import { forViewersForm } from '../route-handlers.server';

export const action = forViewersForm(async (visit) => {
  const done = await actOnJson(visit);
  return done instanceof Response ? done : json(done, { status: 422 });
});

export default function JsonRoute() {
  return <JsonScreen outcome={useActionData<typeof action>()} />;
}
