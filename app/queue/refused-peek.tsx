/** In the place of a ticket beside its queue that cannot be shown: why not, and the way back; the queue stays as it is. */
import { useLocation, useParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { RefusalPage } from '../refusals/refusal-page';
import { RefusalWords } from '../refusals/refusal-words';
import { ButtonLink } from '../ui/button';
import styles from './ticket-peek.module.css';

export function RefusedPeek({ page }: { page: RefusalPage }) {
  const { t } = useTranslation('queue');
  const { search } = useLocation();
  const { department = '', ticket = '' } = useParams();
  return (
    <aside className={styles.peek} aria-label={t('peek.label', { number: ticket })}>
      <RefusalWords page={page} heading={<h2 className={styles.title}>{page.title}</h2>}>
        <ButtonLink to={`/queue/${department}${search}`} preventScrollReset>
          {t('peek.back')}
        </ButtonLink>
      </RefusalWords>
    </aside>
  );
}
