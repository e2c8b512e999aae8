/** The versions of an item: what was live when, what differs, and the way back. */
import { json } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { actOnVersions } from '../designer/versions/act-on-versions.server';
import { readVersionsPage } from '../designer/versions/read-versions-page.server';
import type { VersionsPage } from '../designer/versions/read-versions-page.server';
import { VersionsScreen } from '../designer/versions/versions-screen';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) =>
  json(await readVersionsPage(app, viewer, params.item ?? '', new URL(request.url).searchParams)),
);

export const action = forViewersForm((visit) => stayOnPage(visit, () => actOnVersions(visit)));

export default function VersionsRoute() {
  // Plain JSON through and through: what the loader gave is what arrives.
  const page = useLoaderData() as unknown as VersionsPage;
  const refused = useActionData<typeof action>()?.refused;
  const [params] = useSearchParams();
  return <VersionsScreen page={page} refused={refused} did={params.get('did')} />;
}
