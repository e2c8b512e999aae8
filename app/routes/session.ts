/** Tells a page whether somebody is signed in (401 if not): asked when one comes back from signing in elsewhere. */
import { json } from '@remix-run/node';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(({ viewer }) => json({ number: viewer.number }));
