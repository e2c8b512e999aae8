/** My requests: the open ones, or those that are over, newest first. */
import { json } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { listMyRequests } from '../../requests/list-requests';
import { RequestRows } from '../request/request-rows';
import { RequestsEmpty } from '../request/requests-empty';
import { forViewer } from '../route-handlers.server';
import { serverTexts } from '../texts/server-texts.server';
import { PageLinks } from '../ui/page-links';
import { PageTitle } from '../ui/page-title';
import { PortalShell } from '../ui/shell/portal-shell';
import { TabLinks } from '../ui/tab-links';

const choices = ['open', 'closed'] as const;

export const loader = forViewer(async ({ app, viewer, request, locale }) => {
  const params = new URL(request.url).searchParams;
  const only = choices.find((choice) => choice === params.get('only')) ?? 'open';
  const after = params.get('after') ?? undefined;
  const page = await listMyRequests(app, viewer, { only, after });
  return json({
    page,
    only,
    further: after !== undefined,
    title: serverTexts(locale).t('request:mine.title'),
  });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Formwork` }];

export default function RequestsRoute() {
  const { t } = useTranslation('request');
  const { page, only, further } = useLoaderData<typeof loader>();
  return (
    <PortalShell>
      <PageTitle title={t('mine.title')} />
      <TabLinks
        label={t('mine.views')}
        tabs={choices.map((choice) => ({
          to: choice === 'open' ? '/requests' : `/requests?only=${choice}`,
          title: t(`mine.${choice}`),
          current: choice === only,
        }))}
      />
      {page.rows.length === 0 ? <RequestsEmpty only={only} /> : <RequestRows rows={page.rows} />}
      <PageLinks
        first={further ? `/requests?only=${only}` : null}
        next={page.next === null ? null : `/requests?only=${only}&after=${encodeURIComponent(page.next)}`}
      />
    </PortalShell>
  );
}
