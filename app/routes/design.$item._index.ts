/** Leads to where a form is built. */
import { redirect } from '@remix-run/node';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(({ params }) => redirect(`/design/${params.item ?? ''}/build`));
