/** Starts a draft of a service; a link to it leads to a page that asks first, for looking must change nothing. */
import { json, redirect } from '@remix-run/node';
import { useLoaderData, type MetaFunction } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { startDraft } from '../../requests/drafts/start-draft';
import { readService } from '../home/read-service.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { titled } from '../titled';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { PageTitle } from '../ui/page-title';
import { CsrfField } from '../ui/shell/csrf-field';
import { PortalShell } from '../ui/shell/portal-shell';
import styles from './catalog.module.css';

export const loader = forViewer(async ({ app, viewer, params }) =>
  json(await readService(app, viewer, params.item ?? '')),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const action = forViewersForm(async ({ app, viewer, params }) => {
  const draft = await startDraft(app, viewer, params.item ?? '');
  return redirect(`/drafts/${draft.id}`);
});

export default function Service() {
  const { t } = useTranslation('form');
  const { title, summary, category, minutes, draft } = useLoaderData<typeof loader>();
  return (
    <PortalShell width="narrow">
      <PageTitle title={title} trail={[{ title: category, to: '/' }, { title }]} />
      <Card padded>
        <p>{summary}</p>
        <p className={styles.minutes}>{t('start.minutes', { n: minutes })}</p>
        <form method="post" className={styles.actions}>
          <CsrfField />
          {draft !== null && (
            <ButtonLink kind="primary" to={`/drafts/${draft}`}>
              {t('start.resume')}
            </ButtonLink>
          )}
          <Button kind={draft === null ? 'primary' : 'plain'}>
            {draft === null ? t('start.title') : t('start.again')}
          </Button>
          <ButtonLink kind="quiet" to="batch">
            {t('start.many')}
          </ButtonLink>
        </form>
      </Card>
    </PortalShell>
  );
}
