/** All work is done: the requester accepts it, or says what is missing and in which tickets. */
import { useTranslation } from 'react-i18next';
import type { RequestPage } from '../../requests/read-request-page';
import type { TicketSummary } from '../../requests/reading/ticket-summary';
import { triedAny, typedIn, typedListIn, type RefusedAct } from '../refusals/refused-act';
import { ReasonField } from '../ui/action-sheet';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import control from '../ui/control.module.css';
import { Emphasis } from '../ui/emphasis';
import { Fold } from '../ui/fold';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { RequestForm } from './request-form';
import styles from './decision-card.module.css';

const missing = ['missing'];

interface ReviewCardProps {
  request: RequestPage;
  refused: RefusedAct | undefined;
}

export function ReviewCard({ request, refused }: ReviewCardProps) {
  const { t } = useTranslation('request');
  const formats = useFormats();
  const { reviewUntil, zone } = request;
  return (
    <Card padded className={styles.card}>
      <h2>{t('review.title')}</h2>
      <p>
        {t('review.lead')}
        {reviewUntil !== null && (
          <>
            {' '}
            <Emphasis text={t('review.until', { when: formats.dateTime(reviewUntil, zone) })} />
          </>
        )}
      </p>
      <RequestForm request={request}>
        <Button kind="primary" name="intent" value="accept">
          {t('review.accept')}
        </Button>
      </RequestForm>
      <Fold summary={t('review.missing')} open={triedAny(refused, missing)}>
        <MissingForm request={request} refused={refused} />
      </Fold>
    </Card>
  );
}

function MissingForm({ request, refused }: ReviewCardProps) {
  const { t } = useTranslation('request');
  const done = request.tickets.filter((ticket) => ticket.state === 'done');
  const typed = typedListIn(refused, 'ticket', missing);
  return (
    <RequestForm request={request} className={styles.form}>
      {request.showsWork ? (
        <Which tickets={done} typed={typed} />
      ) : (
        <input type="hidden" name="whole" value="1" />
      )}
      <ReasonField label={t('review.reason')} required typed={typedIn(refused, 'reason', missing)} />
      <div>
        <Button name="intent" value="missing">
          {t('review.submit')}
        </Button>
      </div>
    </RequestForm>
  );
}

function Which({ tickets, typed }: { tickets: readonly TicketSummary[]; typed: readonly string[] }) {
  const { t } = useTranslation('request');
  const text = useLocalized();
  return (
    <fieldset aria-describedby="which-hint">
      <legend className={styles.legend}>{t('review.which')}</legend>
      <div className={control.checks} data-column>
        {tickets.map((ticket) => (
          <label key={ticket.id} className={control.check}>
            <input
              type="checkbox"
              name="ticket"
              value={ticket.id}
              defaultChecked={typed.includes(ticket.id) || tickets.length === 1}
            />
            {text(ticket.title)}
          </label>
        ))}
      </div>
      <small id="which-hint">{t('review.whichHint')}</small>
    </fieldset>
  );
}
