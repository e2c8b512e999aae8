/** What waits for one's decision, the oldest question first. */
import { json } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { listApprovals } from '../../requests/approvals/list-approvals';
import { ApprovalRows } from '../approval/approval-rows';
import { forViewer } from '../route-handlers.server';
import { serverTexts } from '../texts/server-texts.server';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { PageNotes } from '../ui/page-notes';
import { PageTitle } from '../ui/page-title';
import { PortalShell } from '../ui/shell/portal-shell';
import { StatusLine } from '../ui/status-line';

const deeds = ['approve', 'reject'] as const;

export const loader = forViewer(async ({ app, viewer, locale }) =>
  json({ rows: await listApprovals(app, viewer), title: serverTexts(locale).t('approval:title') }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Formwork` }];

export default function ApprovalsRoute() {
  const { t } = useTranslation('approval');
  const { rows } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const deed = deeds.find((known) => known === params.get('did'));
  return (
    <PortalShell>
      <div>
        <PageNotes>
          <StatusLine text={deed ? t(`did.${deed}`) : null} />
        </PageNotes>
        <PageTitle title={t('title')} />
      </div>
      {rows.length === 0 ? (
        <Card>
          <EmptyState title={t('empty')} why={t('emptyWhy')} />
        </Card>
      ) : (
        <ApprovalRows rows={rows} />
      )}
    </PortalShell>
  );
}
