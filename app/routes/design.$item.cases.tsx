/** The cases of an item: how each comes out, and accepting what comes out differently. */
import { json } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { draftCases } from '../../catalog/publishing/draft-cases';
import type { DraftCases } from '../../catalog/publishing/draft-cases';
import { actOnCases } from '../designer/cases/act-on-cases.server';
import { CasesScreen } from '../designer/cases/cases-screen';
import type { RefusedAct } from '../refusals/refused-act';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) =>
  json(await draftCases(app, viewer, params.item ?? '')),
);

export const action = forViewersForm((visit) => stayOnPage(visit, () => actOnCases(visit)));

export default function CasesRoute() {
  // Plain JSON through and through: what the loader gave is what arrives.
  const page = useLoaderData() as unknown as DraftCases;
  const outcome = useActionData() as Partial<{ refused: RefusedAct }> | undefined;
  const [params] = useSearchParams();
  return <CasesScreen page={page} refused={outcome?.refused} did={params.get('did')} />;
}
