/** Persons by a part of their name or the beginning of their number, for the pickers of forms. */
import { json } from '@remix-run/node';
import { searchPeople } from '../../people/search-people';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, request }) =>
  json(await searchPeople(app, viewer, new URL(request.url).searchParams.get('q') ?? '')),
);
