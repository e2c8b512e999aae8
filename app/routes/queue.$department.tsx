/** The queue of a department: its open tickets in due order, under a view or a filter. */
import { json, redirect } from '@remix-run/node';
import { Form, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { readQueue } from '../../tickets/queue/read-queue';
import { queueViews } from '../../tickets/queue/queue-filter';
import { takeNextTicket } from '../../requests/take-next-ticket';
import { QueueEmpty } from '../queue/queue-empty';
import { QueueFilterBar } from '../queue/queue-filter-bar';
import { queueSearch, readQueueQuery, viewOf, viewSearch } from '../queue/queue-query';
import { QueueTable } from '../queue/queue-table';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useLocalized } from '../ui/localized';
import { CsrfField } from '../ui/shell/csrf-field';
import { useShell } from '../ui/shell/shell-data';
import { WorkShell } from '../ui/shell/work-shell';
import { TabLinks } from '../ui/tab-links';
import styles from './queue.module.css';

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const query = readQueueQuery(new URL(request.url).searchParams);
  const page = await readQueue(app, viewer, { ...query, department: params.department });
  return json({ page, query, viewerId: viewer.id });
});

/** "Give me the next": the first ticket that is ready and nobody's. */
export const action = forViewersForm(async ({ app, viewer, params }) => {
  const number = await takeNextTicket(app, viewer, params.department ?? '');
  return redirect(number === null ? `/queue/${params.department ?? ''}?next=none` : `/tickets/${number}`);
});

export default function QueueRoute() {
  const { t } = useTranslation('queue');
  const { page, query, viewerId } = useLoaderData<typeof loader>();
  const { queues } = useShell();
  const text = useLocalized();
  const [params] = useSearchParams();
  const title = queues.find((queue) => queue.department === page.department)?.title ?? page.department;
  const items = page.items.map((item) => ({ key: item.key, title: text(item.title) }));
  const view = viewOf(query);
  return (
    <WorkShell
      top={
        <>
          <h1 id="title" tabIndex={-1}>
            {t('title', { department: title })}
          </h1>
          <Form method="post" className={styles.next}>
            <CsrfField />
            <Button kind="primary">{t('next')}</Button>
          </Form>
        </>
      }
    >
      <div className={styles.views}>
        <TabLinks
          label={t('views.label')}
          tabs={queueViews.map((name) => ({
            to: `/queue/${page.department}${viewSearch(name)}`,
            title: t(`views.${name}`),
            count: page.counts[name],
            current: name === view,
          }))}
        />
      </div>
      {params.get('next') === 'none' && (
        <Banner
          role="status"
          tone="neutral"
          sign="check"
          word={t('views.unassigned')}
          title={t('nothingNext')}
        />
      )}
      <QueueFilterBar query={query} items={items} />
      <div className={styles.rows}>
        {page.rows.length === 0 ? (
          <QueueEmpty view={view} department={page.department} />
        ) : (
          <QueueTable
            rows={page.rows}
            viewerId={viewerId}
            itemTitles={new Map(items.map((item) => [item.key, item.title]))}
          />
        )}
      </div>
      <nav className={styles.pages} aria-label={t('nextPage')}>
        {query.after && <a href={queueSearch({ ...query, after: undefined }) || '?'}>{t('firstPage')}</a>}
        {page.next && <a href={queueSearch({ ...query, after: page.next })}>{t('nextPage')}</a>}
      </nav>
      <p className={`needs-scripts ${styles.keys ?? ''}`}>{t('keys')}</p>
    </WorkShell>
  );
}
