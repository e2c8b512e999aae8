/** Throws a draft away, after asking: it cannot be undone. */
import { json, redirect } from '@remix-run/node';
import { useLoaderData, type MetaFunction } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../forms/locale';
import { deleteDraft } from '../../requests/drafts/delete-draft';
import { readDraft } from '../../requests/drafts/read-draft';
import styles from '../drafts/draft-account.module.css';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { titled } from '../titled';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { PageTitle } from '../ui/page-title';
import { CsrfField } from '../ui/shell/csrf-field';
import { PortalShell } from '../ui/shell/portal-shell';

export const loader = forViewer(async ({ app, viewer, params }) => {
  const { draft, version } = await readDraft(app, viewer, params.draft ?? '');
  const { id, requestId } = draft;
  return json({ id, back: placeAfter(requestId), title: textIn(version.item.document.title, viewer.locale) });
});

/** A change leads back to its request. */
function placeAfter(requestId: string | null): string {
  return requestId === null ? '/' : `/requests/${requestId}`;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const action = forViewersForm(async ({ app, viewer, params }) => {
  return redirect(placeAfter(await deleteDraft(app, viewer, params.draft ?? '')));
});

export default function DiscardDraft() {
  const { t } = useTranslation(['form', 'words']);
  const { id, title, back } = useLoaderData<typeof loader>();
  return (
    <PortalShell width="narrow">
      <PageTitle
        title={t('discard.title')}
        trail={[{ title, to: `/drafts/${id}` }, { title: t('discard.action') }]}
      />
      <Card padded>
        <p>{t('discard.lead')}</p>
        <form method="post" className={styles.actions}>
          <CsrfField />
          <Button kind="danger">{t('discard.action')}</Button>
          <ButtonLink kind="quiet" to={back}>
            {t('words:cancel')}
          </ButtonLink>
        </form>
      </Card>
    </PortalShell>
  );
}
