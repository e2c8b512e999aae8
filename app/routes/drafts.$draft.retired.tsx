/** A draft of a service that is no longer offered: its answers can be read, copied and discarded. */
import { json, redirect } from '@remix-run/node';
import { useLoaderData, type MetaFunction } from '@remix-run/react';
import { textIn } from '../../forms/locale';
import { checkAnswers } from '../drafts/check-rows';
import { loadDraftPage } from '../drafts/load-draft-page.server';
import { RetiredScreen } from '../drafts/retired-screen';
import { forViewer } from '../route-handlers.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, params }) => {
  const page = await loadDraftPage(app, viewer, params.draft ?? '');
  if (!page.draft.retired) throw redirect(`/drafts/${page.draft.id}`);
  const { steps } = checkAnswers(page, { locale: viewer.locale, zone: viewer.zone, now: page.now });
  return json({
    id: page.draft.id,
    title: textIn(page.item.title, viewer.locale),
    answers: steps
      .flatMap(({ rows }) => rows)
      .flatMap(({ key, label, text }) => (text === null ? [] : [{ key, name: label, value: text }])),
    setAside: page.setAside,
  });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function RetiredDraft() {
  return <RetiredScreen {...useLoaderData<typeof loader>()} />;
}
