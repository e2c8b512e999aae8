/** Persons by a part of their name or the beginning of their number, for the pickers of forms. */
import { json } from '@remix-run/node';
import { demand } from '../../people/permissions';
import { searchPersons } from '../../people/people-store.server';
import { forViewer } from '../route-handlers.server';

const MOST_CHARACTERS = 100;

export const loader = forViewer(async ({ app, viewer, request }) => {
  demand(viewer, 'people.search');
  const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, MOST_CHARACTERS);
  return json(text.trim() === '' ? [] : await searchPersons(app.database.knex, { text }));
});
