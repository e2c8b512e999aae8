/** One approval: what is asked, by whom, with the answers that the decision needs; approve, or reject with a reason. */
import { json, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../forms/locale';
import { invalid } from '../../people/refusal';
import { decideApproval } from '../../requests/approvals/decide-approval';
import { readApprovalPage } from '../../requests/approvals/read-approval-page';
import { ApprovalFacts } from '../approval/approval-facts';
import { ApprovalList } from '../approval/approval-list';
import { DecisionForm } from '../approval/decision-form';
import { RefusedActBanner } from '../refusals/refused-act-banner';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { textOf } from '../request-body.server';
import { AnswersUsed } from '../request/answers-used';
import { requestNumber } from '../request/request-number';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { Card } from '../ui/card';
import { useLocalized } from '../ui/localized';
import { PageNotes } from '../ui/page-notes';
import { PageTitle } from '../ui/page-title';
import { PortalShell } from '../ui/shell/portal-shell';
import { ApprovalStateChip } from '../ui/state-chips';
import styles from './approval.module.css';

export const loader = forViewer(async ({ app, viewer, params, locale }) => {
  const page = await readApprovalPage(app, viewer, params.approval ?? '');
  return json({ page, title: textIn(page.approval.title, locale) });
});

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const { app, viewer, form, params } = visit;
    const decision = textOf(form, 'intent');
    if (decision !== 'approve' && decision !== 'reject') throw invalid('E-902');
    const version = Number(textOf(form, 'version') || Number.NaN);
    const reason = textOf(form, 'reason');
    await decideApproval(app, viewer, params.approval ?? '', { version, decision, reason });
    return redirect(`/approvals?did=${decision}`);
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Formwork` }];

export default function ApprovalRoute() {
  const { t } = useTranslation('approval');
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const text = useLocalized();
  const { approval, request, beside } = page;
  return (
    <PortalShell width="narrow">
      <div>
        <PageNotes>
          <RefusedActBanner refused={refused} />
        </PageNotes>
        <PageTitle
          trail={[
            { title: t('title'), to: '/approvals' },
            { title: `${requestNumber(request.number)} · ${text(request.item.title)}` },
          ]}
          title={text(approval.title)}
          state={<ApprovalStateChip state={approval.state} />}
        />
      </div>
      <Card padded className={styles.card}>
        <ApprovalFacts page={page} />
      </Card>
      <Card padded className={styles.card}>
        <h2>{t('answers')}</h2>
        <AnswersUsed used={page.answersUsed} all={page.answers} none={t('noAnswers')} />
      </Card>
      {beside.length > 1 && (
        <Card padded className={styles.card}>
          <h2>{t('beside')}</h2>
          <ApprovalList approvals={beside} />
        </Card>
      )}
      {page.mayDecide && (
        <Card padded className={styles.card}>
          <h2>{t('decide')}</h2>
          <DecisionForm key={page.version} version={page.version} refused={refused} />
        </Card>
      )}
    </PortalShell>
  );
}
