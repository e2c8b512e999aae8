/** The services as cards; each is a button that starts a draft, so that one click leads to the first question. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { DisclosureMenu } from '../ui/disclosure-menu';
import { ServiceIcon } from '../ui/service-icon';
import { CsrfField } from '../ui/shell/csrf-field';
import type { ServiceCard } from './home-view';
import styles from './service-cards.module.css';

export function ServiceCards({ services }: { services: readonly ServiceCard[] }) {
  const { t } = useTranslation('home');
  return (
    <ul className={styles.cards}>
      {services.map((service) => (
        <li key={service.key} className={styles.place}>
          <form method="post" action={`/catalog/${service.key}`}>
            <CsrfField />
            <button className={styles.card}>
              <span className={styles.icon}>
                <ServiceIcon name={service.icon} />
              </span>
              <b>{service.title}</b>
              <small>{service.summary}</small>
              <small className={styles.effort}>
                {t('effort', { questions: service.questions, minutes: service.minutes })}
              </small>
              {service.promise && <small className={styles.effort}>{service.promise}</small>}
              {service.usual && (
                <small className={styles.effort}>
                  {t(service.usual.from === 'finished' ? 'usually' : 'promised', { n: service.usual.days })}
                </small>
              )}
            </button>
          </form>
          <div className={styles.more}>
            <DisclosureMenu
              label={t('moreAbout', { title: service.title })}
              button={<span aria-hidden="true">⋯</span>}
            >
              <ul className={styles.menu}>
                <li>
                  <Link to={`/catalog/${service.key}`}>{t('about')}</Link>
                </li>
                <li>
                  <Link to={`/catalog/${service.key}/batch`}>{t('many')}</Link>
                </li>
              </ul>
            </DisclosureMenu>
          </div>
        </li>
      ))}
    </ul>
  );
}
