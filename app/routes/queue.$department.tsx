/** The queue of a department: its open tickets in due order, under a view or a filter. */
import { json, redirect, type MetaFunction } from '@remix-run/node';
import { Form, Outlet, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../forms/locale';
import { readQueue } from '../../requests/read-queue';
import { takeNextTicket } from '../../requests/take-next-ticket';
import { queueViews } from '../../tickets/queue/queue-filter';
import { KeysHint } from '../queue/keys-hint';
import { QueueEmpty } from '../queue/queue-empty';
import { QueueFilterBar } from '../queue/queue-filter-bar';
import { queueLines } from '../queue/queue-line';
import { queueSearch, readQueueQuery, viewOf, viewSearch } from '../queue/queue-query';
import { QueueTable } from '../queue/queue-table';
import { RefusedActBanner } from '../refusals/refused-act-banner';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { PageLinks } from '../ui/page-links';
import { CsrfField } from '../ui/shell/csrf-field';
import { WorkShell } from '../ui/shell/work-shell';
import { TabLinks } from '../ui/tab-links';
import styles from './queue.module.css';

export const loader = forViewer(async ({ app, viewer, params, request, locale }) => {
  const query = readQueueQuery(new URL(request.url).searchParams);
  const queue = await readQueue(app, viewer, {
    ...query,
    item: query.item || undefined,
    after: query.after ?? undefined,
    department: params.department,
  });
  const { department, counts, next } = queue;
  return json({
    query,
    department,
    counts,
    next,
    title: textIn(queue.departmentTitle, locale),
    items: queue.items.map(({ key, title }) => ({ key, title: textIn(title, locale) })),
    lines: queueLines(queue, { id: viewer.id, locale }),
  });
});

/** "Give me the next": the first ticket that is ready and nobody's. */
export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const { app, viewer, params } = visit;
    const department = params.department ?? '';
    const number = await takeNextTicket(app, viewer, department);
    return redirect(
      number === null ? `/queue/${encodeURIComponent(department)}?next=none` : `/tickets/${number}?did=claim`,
    );
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Formwork` }];

export default function QueueRoute() {
  const { t } = useTranslation('queue');
  const { query, department, counts, next, title, items, lines } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const view = viewOf(query);
  const here = `/queue/${department}`;
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
            to: `${here}${viewSearch(name)}`,
            title: t(`views.${name}`),
            count: counts[name],
            current: name === view,
          }))}
        />
      </div>
      <QueueFilterBar query={query} items={items} />
      <div className={styles.notes}>
        <RefusedActBanner refused={refused} />
        <NothingNext />
      </div>
      <div className={styles.desk}>
        <div className={styles.rows}>
          {lines.length === 0 ? (
            <QueueEmpty view={view} department={department} />
          ) : (
            <QueueTable lines={lines} department={department} />
          )}
          <div className={styles.foot}>
            <PageLinks
              first={query.after ? `${here}${queueSearch({ ...query, after: null })}` : null}
              next={next === null ? null : `${here}${queueSearch({ ...query, after: next })}`}
            />
            <KeysHint />
          </div>
        </div>
        <Outlet />
      </div>
    </WorkShell>
  );
}

/** The answer to "Give me the next" where there is none. */
function NothingNext() {
  const { t } = useTranslation('queue');
  const [params] = useSearchParams();
  return (
    <div role="status">
      {params.get('next') === 'none' && (
        <Banner tone="neutral" sign="check" word={t('views.unassigned')} title={t('nothingNext')} />
      )}
    </div>
  );
}
