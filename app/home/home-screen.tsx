/** The portal's home: what to ask for, what is under way, what waits for one. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { PortalShell } from '../ui/shell/portal-shell';
import { SearchBox } from '../ui/shell/search-box';
import { useShell } from '../ui/shell/shell-data';
import type { HomeView, ServiceCard } from './home-view';
import styles from './home.module.css';
import { InFlight } from './in-flight';
import { Drafts, Waiting } from './needs-you';
import { ServiceCards } from './service-cards';

export function HomeScreen({ home }: { home: HomeView }) {
  const { t } = useTranslation('home');
  const searching = home.search !== '';
  return (
    <PortalShell search={false}>
      <div className={styles.hero}>
        <h1 id="title" tabIndex={-1}>
          {t('title')}
        </h1>
        <SearchBox large key={home.search} defaultValue={home.search} placeholder={t('search')} />
      </div>
      {searching ? <Found home={home} /> : <Overview home={home} />}
    </PortalShell>
  );
}

function Overview({ home }: { home: HomeView }) {
  const { t } = useTranslation('home');
  const { counts } = useShell();
  return (
    <>
      <div className={styles.columns}>
        <section aria-labelledby="in-flight">
          <div className={styles.head}>
            <h2 id="in-flight">{t('inFlight')}</h2>
            {counts.requests > 0 && (
              <Link to="/requests" className={styles.more}>
                {t('all', { n: counts.requests })}
              </Link>
            )}
          </div>
          <InFlight rows={home.inFlight} />
        </section>
        <section aria-labelledby="needs-you">
          <div className={styles.head}>
            <h2 id="needs-you">{t('needsYou')}</h2>
          </div>
          <div className={styles.stack}>
            <Waiting rows={home.waiting} />
            <Drafts rows={home.drafts} />
          </div>
        </section>
      </div>
      <section aria-labelledby="services">
        <div className={styles.head}>
          <h2 id="services">{t('services')}</h2>
        </div>
        <ServiceCards services={home.services} />
      </section>
    </>
  );
}

function Found({ home }: { home: HomeView }) {
  const { t } = useTranslation('home');
  return (
    <>
      <FoundServices home={home} />
      {home.services.length === 0 && home.otherwise && <Otherwise service={home.otherwise} />}
      {home.inFlight.length > 0 && (
        <section aria-labelledby="found-requests">
          <div className={styles.head}>
            <h2 id="found-requests">{t('foundRequests')}</h2>
          </div>
          <InFlight rows={home.inFlight} />
        </section>
      )}
    </>
  );
}

function FoundServices({ home }: { home: HomeView }) {
  const { t } = useTranslation('home');
  return (
    <section aria-labelledby="found">
      <div className={styles.head}>
        <div role="status">
          <h2 id="found">{t('found', { n: home.services.length, text: home.search })}</h2>
        </div>
        <Link to="/" className={styles.more}>
          {t('clear')}
        </Link>
      </div>
      {home.services.length > 0 ? (
        <ServiceCards services={home.services} />
      ) : (
        <Card>
          <EmptyState title={t('notFound')} why={t('tryOther')}>
            <Link to="/">{t('clear')}</Link>
          </EmptyState>
        </Card>
      )}
    </section>
  );
}

/** The way out of a search that finds nothing: somebody who helps is asked in words. */
function Otherwise({ service }: { service: ServiceCard }) {
  const { t } = useTranslation('home');
  return (
    <section aria-labelledby="otherwise">
      <div className={styles.head}>
        <h2 id="otherwise">{t('otherwise')}</h2>
      </div>
      <p className={styles.lead}>{t('otherwiseDetail')}</p>
      <ServiceCards services={[service]} />
    </section>
  );
}
