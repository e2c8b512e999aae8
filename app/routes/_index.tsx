/** The portal's home; with `?q=` what was found. */
import { json } from '@remix-run/node';
import { useLoaderData, type MetaFunction } from '@remix-run/react';
import { HomeScreen } from '../home/home-screen';
import { loadHome } from '../home/load-home.server';
import { forViewer } from '../route-handlers.server';
import { serverTexts } from '../texts/server-texts.server';
import { titled } from '../titled';

const MOST_CHARACTERS = 100;

export const loader = forViewer(async ({ app, viewer, request, locale }) => {
  const search = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, MOST_CHARACTERS);
  return json({ home: await loadHome(app, viewer, search), title: serverTexts(locale).t('home:title') });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Home() {
  return <HomeScreen home={useLoaderData<typeof loader>().home} />;
}
