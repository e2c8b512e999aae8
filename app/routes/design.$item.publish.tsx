/** Publishing an item: what changes, what holds it back, who has to agree, and when it goes live. */
import { json } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { actOnPublish } from '../designer/publish/act-on-publish.server';
import type { OpenConflicts } from '../designer/publish/act-on-publish.server';
import { PublishScreen } from '../designer/publish/publish-screen';
import { readPublishPage } from '../designer/publish/read-publish-page.server';
import type { PublishPage } from '../designer/publish/read-publish-page.server';
import type { RefusedAct } from '../refusals/refused-act';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) =>
  json(await readPublishPage(app, viewer, params.item ?? '')),
);

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const done = await actOnPublish(visit);
    return done instanceof Response ? done : json(done, { status: 409 });
  }),
);

export default function PublishRoute() {
  // Plain JSON through and through: what the loader gave is what arrives.
  const page = useLoaderData() as unknown as PublishPage;
  const outcome = useActionData() as Partial<OpenConflicts & { refused: RefusedAct }> | undefined;
  const [params] = useSearchParams();
  return (
    <PublishScreen
      page={page}
      refused={outcome?.refused}
      conflicts={outcome?.conflicts}
      did={params.get('did')}
    />
  );
}
