/** How a request stands, at a glance: how much is done, when it will be ready, whether that is in time. */
import { useTranslation } from 'react-i18next';
import type { RequestPage } from '../../requests/read-request-page';
import { Card } from '../ui/card';
import { Emphasis } from '../ui/emphasis';
import { useFormats } from '../ui/formats-context';
import { KeyValues } from '../ui/key-values';
import { useLocalized } from '../ui/localized';
import { ProgressBar } from '../ui/progress-bar';
import { isUnderway } from './is-underway';
import { OnTrackChip } from './on-track-chip';
import styles from './request-summary.module.css';

interface RequestSummaryProps {
  request: RequestPage;
  late: boolean;
  /** Open tickets that are past their due time. */
  overdue: number;
}

export function RequestSummary({ request, late, overdue }: RequestSummaryProps) {
  const { t } = useTranslation('request');
  const formats = useFormats();
  const text = useLocalized();
  const { progress, promisedAt, keyDate, requester, subject, submittedAt, state, zone } = request;
  const { keyDateTitle } = request.item;
  return (
    <Card padded className={styles.summary}>
      <div className={styles.progress}>
        <div className={styles.line}>
          <b>{t('progress', { ...progress })}</b>
          <OnTrackChip state={state} promisedAt={promisedAt} late={late} overdue={overdue} />
        </div>
        <ProgressBar done={progress.done} of={progress.total} tone={late ? 'bad' : 'accent'} />
        {promisedAt !== null && isUnderway(state) && (
          <p className={styles.promise}>
            <Emphasis
              text={t(late ? 'wasPromised' : 'promised', {
                when: formats.dateTime(promisedAt, zone),
              })}
            />
          </p>
        )}
      </div>
      <KeyValues
        entries={[
          { key: 'requester', name: t('facts.requester'), value: requester?.name ?? t('facts.unknown') },
          ...(subject === null ? [] : [{ key: 'subject', name: t('facts.subject'), value: subject }]),
          { key: 'submitted', name: t('facts.submitted'), value: formats.dateTime(submittedAt) },
          ...(keyDate === null
            ? []
            : [
                {
                  key: 'date',
                  name: keyDateTitle ? text(keyDateTitle) : t('facts.keyDate'),
                  value: formats.day(keyDate),
                },
              ]),
        ]}
      />
    </Card>
  );
}
