/** Replaying the requests that an item had under its draft, or under one of its versions. */
import { json, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actOnReplay } from '../designer/replay/act-on-replay.server';
import { readReplayPage } from '../designer/replay/read-replay-page.server';
import type { ReplayPage } from '../designer/replay/read-replay-page.server';
import { ReplayScreen } from '../designer/replay/replay-screen';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) =>
  json(await readReplayPage(app, viewer, params.item ?? '', new URL(request.url).searchParams)),
);

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const id = await actOnReplay(visit);
    return redirect(`/design/${visit.params.item ?? ''}/replay?replay=${id}`);
  }),
);

export default function ReplayRoute() {
  // Plain JSON through and through: what the loader gave is what arrives.
  const page = useLoaderData() as unknown as ReplayPage;
  const refused = useActionData<typeof action>()?.refused;
  return <ReplayScreen page={page} refused={refused} />;
}
