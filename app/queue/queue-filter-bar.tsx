/** The filter of a queue: a plain form whose answer is an address, so it works unhydrated and can be bookmarked. */
import { Link } from '@remix-run/react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import control from '../ui/control.module.css';
import { classes } from '../ui/classes';
import { assigneeChoices, filterStates, viewOf, type QueueQuery } from './queue-query';
import styles from './queue-filter-bar.module.css';

export interface QueueFilterBarProps {
  query: QueueQuery;
  items: readonly { readonly key: string; readonly title: string }[];
}

export function QueueFilterBar({ query, items }: QueueFilterBarProps) {
  const { t } = useTranslation(['queue', 'words']);
  return (
    <form method="get" className={styles.bar} aria-label={t('queue:filter.label')}>
      <Choice
        name="state"
        label={t('queue:filter.state')}
        value={query.states.length === 1 ? query.states[0] : ''}
      >
        <option value="">{t('queue:filter.anyState')}</option>
        {filterStates.map((state) => (
          <option key={state} value={state}>
            {t(`words:ticket.${state}`)}
          </option>
        ))}
      </Choice>
      <Choice name="assignee" label={t('queue:filter.assignee')} value={query.assignee}>
        {assigneeChoices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`queue:filter.${choice}`)}
          </option>
        ))}
      </Choice>
      <Choice name="item" label={t('queue:filter.item')} value={query.item}>
        <option value="">{t('queue:filter.anyItem')}</option>
        {items.map((item) => (
          <option key={item.key} value={item.key}>
            {item.title}
          </option>
        ))}
      </Choice>
      <Button>{t('queue:filter.apply')}</Button>
      {viewOf(query) === null && <Link to=".">{t('queue:filter.clear')}</Link>}
    </form>
  );
}

function Choice(props: { name: string; label: string; value: string | undefined; children: ReactNode }) {
  const { name, label, value, children } = props;
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        // A filter is chosen by the address: another address is another select.
        key={value}
        id={id}
        name={name}
        defaultValue={value}
        className={classes(control.input, styles.select)}
      >
        {children}
      </select>
    </div>
  );
}
