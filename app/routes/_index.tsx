/** The portal's home; with `?q=` what was found. */
import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HomeScreen } from '../home/home-screen';
import { loadHome } from '../home/load-home.server';
import { forViewer } from '../route-handlers.server';

const MOST_CHARACTERS = 100;

export const loader = forViewer(async ({ app, viewer, request }) => {
  const search = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, MOST_CHARACTERS);
  return json(await loadHome(app, viewer, search));
});

export default function Home() {
  return <HomeScreen home={useLoaderData<typeof loader>()} />;
}
