/** What the rules of an item come to for somebody: a persona, a past request, or typed facts. */
import { json } from '@remix-run/node';
import { useLoaderData, useLocation, useSearchParams } from '@remix-run/react';
import { caseIn } from '../designer/preview/preview-address';
import { isMaking } from '../designer/simulate/making-case';
import { readSimulatePage } from '../designer/simulate/read-simulate-page.server';
import type { SimulatePage } from '../designer/simulate/read-simulate-page.server';
import { SimulateScreen } from '../designer/simulate/simulate-screen';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request, locale }) =>
  json(await readSimulatePage(app, viewer, params.item ?? '', new URL(request.url).searchParams, locale)),
);

export default function SimulateRoute() {
  // Plain JSON through and through: what the loader gave is what arrives.
  const page = useLoaderData() as unknown as SimulatePage;
  const [query] = useSearchParams();
  const { key } = useLocation();
  return <SimulateScreen key={key} {...page} begun={page.begun ?? caseIn(query)} making={isMaking(query)} />;
}
