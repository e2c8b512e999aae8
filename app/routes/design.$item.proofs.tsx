/** What is proven of the work of an item: findings with cases that show them, and invariants. */
import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { draftProof } from '../../catalog/publishing/draft-proof';
import type { DraftProof } from '../../catalog/publishing/draft-proof';
import { ProofsScreen } from '../designer/proofs/proofs-screen';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) =>
  json(await draftProof(app, viewer, params.item ?? '')),
);

export default function ProofsRoute() {
  // Plain JSON through and through: what the loader gave is what arrives.
  return <ProofsScreen page={useLoaderData() as unknown as DraftProof} />;
}
