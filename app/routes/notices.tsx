/** One's notices: all or the unread, marking them as read one by one or all at once. */
import { json, redirect, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { listMyNotices } from '../../requests/list-notices';
import { markRead } from '../../tickets/notices/read-notices';
import { NoticeRows } from '../notices/notice-rows';
import { textOf } from '../request-body.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { serverTexts } from '../texts/server-texts.server';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { PageLinks } from '../ui/page-links';
import { PageNotes } from '../ui/page-notes';
import { PageTitle } from '../ui/page-title';
import { CsrfField } from '../ui/shell/csrf-field';
import { PortalShell } from '../ui/shell/portal-shell';
import { StatusLine } from '../ui/status-line';
import { TabLinks } from '../ui/tab-links';

export const loader = forViewer(async ({ app, viewer, request, locale }) => {
  const params = new URL(request.url).searchParams;
  const unreadOnly = params.has('unread');
  const after = params.get('after') ?? undefined;
  const page = await listMyNotices(app, viewer, { unreadOnly, after });
  return json({
    page,
    unreadOnly,
    further: after !== undefined,
    title: serverTexts(locale).t('notices:title'),
  });
});

export const action = forViewersForm(async ({ app, viewer, form, request }) => {
  const id = textOf(form, 'notice');
  await markRead(app, viewer, id === 'all' ? 'all' : [id]);
  const unreadOnly = new URL(request.url).searchParams.has('unread');
  return redirect(unreadOnly ? '/notices?unread&did=read' : '/notices?did=read');
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Formwork` }];

export default function NoticesRoute() {
  const { t } = useTranslation('notices');
  const { page, unreadOnly, further } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const base = unreadOnly ? '/notices?unread' : '/notices?all';
  const anyUnread = page.rows.some((notice) => notice.readAt === null);
  return (
    <PortalShell width="narrow">
      <div>
        <PageNotes>
          <StatusLine text={params.get('did') === 'read' ? t('marked') : null} />
        </PageNotes>
        <PageTitle title={t('title')} actions={anyUnread && <MarkAll />} />
      </div>
      <TabLinks
        label={t('views')}
        tabs={[
          { to: '/notices', title: t('all'), current: !unreadOnly },
          { to: '/notices?unread', title: t('onlyUnread'), current: unreadOnly },
        ]}
      />
      {page.rows.length === 0 ? (
        <Card>
          <EmptyState
            title={t(unreadOnly ? 'nothingUnread' : 'nothing')}
            why={t(unreadOnly ? 'nothingUnreadWhy' : 'nothingWhy')}
          />
        </Card>
      ) : (
        <NoticeRows rows={page.rows} />
      )}
      <PageLinks
        first={further ? base : null}
        next={page.next === null ? null : `${base}&after=${encodeURIComponent(page.next)}`}
      />
    </PortalShell>
  );
}

function MarkAll() {
  const { t } = useTranslation('notices');
  return (
    <Form method="post">
      <CsrfField />
      <Button name="notice" value="all">
        {t('markAll')}
      </Button>
    </Form>
  );
}
