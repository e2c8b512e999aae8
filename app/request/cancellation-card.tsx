/** The requester asks to cancel although work is done: those concerned agree or decline; everyone else sees the question. */
import { useTranslation } from 'react-i18next';
import type { RequestPage } from '../../requests/read-request-page';
import { typedIn, type RefusedAct } from '../refusals/refused-act';
import { ReasonField } from '../ui/action-sheet';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { useFormats } from '../ui/formats-context';
import { RequestForm } from './request-form';
import styles from './decision-card.module.css';

interface CancellationCardProps {
  request: RequestPage;
  refused: RefusedAct | undefined;
}

export function CancellationCard({ request, refused }: CancellationCardProps) {
  const { t } = useTranslation('request');
  const formats = useFormats();
  const { cancelAsked, may, requester } = request;
  if (cancelAsked === null) return null;
  const asked = t('cancel.asked', { who: requester?.name ?? '', when: formats.dateTime(cancelAsked.at) });
  if (!may.decideCancellation)
    return (
      <Banner
        tone="wait"
        sign="pause"
        word={t('cancel.word')}
        title={asked}
        detail={`${cancelAsked.reason} · ${t('cancel.pending')}`}
      />
    );
  return (
    <Card padded className={styles.card}>
      <h2>{t('cancel.title')}</h2>
      <p>{asked}</p>
      <blockquote className={styles.quote}>{cancelAsked.reason}</blockquote>
      <p className={styles.hint}>{t('cancel.lead')}</p>
      <RequestForm request={request} className={styles.form}>
        <ReasonField
          label={t('cancel.reason')}
          hint={t('cancel.reasonHint')}
          required={false}
          typed={typedIn(refused, 'reason', ['agree', 'decline'])}
        />
        <div className={styles.buttons}>
          <Button kind="danger" name="intent" value="agree">
            {t('cancel.agree')}
          </Button>
          <Button name="intent" value="decline">
            {t('cancel.decline')}
          </Button>
        </div>
      </RequestForm>
    </Card>
  );
}
