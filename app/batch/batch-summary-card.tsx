/** What a table would come to and what to do with it; while it is sent, how far that is. */
import { useTranslation } from 'react-i18next';
import type { BatchPage } from '../../requests/batches/read-batch';
import { ActionSheet, SheetButtons } from '../ui/action-sheet';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { DepartmentMark } from '../ui/department-mark';
import { useLocalized } from '../ui/localized';
import { CsrfField } from '../ui/shell/csrf-field';
import { BatchCounts } from './batch-counts';
import { BatchProgress } from './batch-progress';
import styles from './batch-summary-card.module.css';

export function BatchSummaryCard({ page }: { page: BatchPage }) {
  return (
    <Card padded>
      <div className={styles.counts}>
        <BatchCounts counts={page.counts} />
      </div>
      {page.state === 'open' && <PlannedTickets page={page} />}
      {page.state === 'sending' ? <BatchProgress page={page} /> : <BatchActions page={page} />}
    </Card>
  );
}

function PlannedTickets({ page: { tickets } }: { page: BatchPage }) {
  const { t } = useTranslation('batch');
  const localized = useLocalized();
  if (!tickets || tickets.length === 0) return null;
  const sum = tickets.reduce((all, each) => all + each.tickets, 0);
  return (
    <div className={styles.tickets}>
      <b>{t('tickets', { n: sum })}</b>
      <ul>
        {tickets.map(({ key, title, tickets: n }) => (
          <li key={key}>
            <DepartmentMark department={key} name={localized(title)} /> <span className="figures">{n}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function BatchActions({ page: { id, state, counts } }: { page: BatchPage }) {
  const { t } = useTranslation('batch');
  const { unchecked, good, bad } = counts;
  const send = good > 0 ? t('send', { n: good, m: bad }) : t('keep', { m: bad });
  return (
    <>
      {state === 'open' && bad > 0 && <p className={styles.hint}>{t('sendHint')}</p>}
      <div className={styles.actions}>
        {state === 'open' && (
          <form method="post">
            <CsrfField />
            <Button kind="primary" name="_intent" value={unchecked > 0 ? 'check' : 'send'}>
              {unchecked > 0 ? t('checkRest') : send}
            </Button>
          </form>
        )}
        {state === 'open' && bad > 0 && (
          <ButtonLink kind="quiet" to={`/batches/${id}/failed`} reloadDocument download>
            {t('failedRows')}
          </ButtonLink>
        )}
        <ActionSheet title={t('discard')}>
          <form method="post">
            <CsrfField />
            <p>{t('discardLead')}</p>
            <SheetButtons>
              <Button kind="danger" name="_intent" value="discard">
                {t('discard')}
              </Button>
            </SheetButtons>
          </form>
        </ActionSheet>
      </div>
    </>
  );
}
