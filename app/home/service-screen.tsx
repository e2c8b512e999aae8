/** A service before it is begun: what it is for, what came along with the link to it, and the ways in. */
import { useTranslation } from 'react-i18next';
import type { LinkAnswer, LinkRefusal } from '../../requests/drafts/link-answer';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { KeyValues } from '../ui/key-values';
import { PageTitle } from '../ui/page-title';
import { CsrfField } from '../ui/shell/csrf-field';
import { PortalShell } from '../ui/shell/portal-shell';
import type { ServiceView } from './read-service.server';
import styles from './service-screen.module.css';

export interface ServiceScreenProps {
  service: ServiceView;
  /** Of the link. */
  taken: readonly LinkAnswer[];
  refused: readonly LinkRefusal[];
}

export function ServiceScreen({ service, taken, refused }: ServiceScreenProps) {
  const { t } = useTranslation('form');
  const { title, summary, category, minutes, promise, draft } = service;
  // Whoever follows a link with answers wants a draft with them.
  const resumes = draft !== null && taken.length === 0;
  return (
    <PortalShell width="narrow">
      <PageTitle title={title} trail={[{ title: category, to: '/' }, { title }]} />
      <Card padded>
        <p>{summary}</p>
        <p className={styles.minutes}>{t('start.minutes', { n: minutes })}</p>
        {promise && <p className={styles.minutes}>{promise}</p>}
        {taken.length > 0 && (
          <section className={styles.link} aria-labelledby="came-along">
            <h2 id="came-along">{t('link.taken', { n: taken.length })}</h2>
            <KeyValues
              entries={taken.map(({ key, question, answer }) => ({ key, name: question, value: answer }))}
            />
          </section>
        )}
        {refused.length > 0 && (
          <section className={styles.link} aria-labelledby="left-out">
            <h2 id="left-out">{t('link.refused')}</h2>
            <ul>
              {refused.map(({ pointer, question, code, message }) => (
                <li key={`${pointer} ${code} ${message}`}>
                  {question !== '' && <b>{question} </b>}
                  {message} ({code})
                </li>
              ))}
            </ul>
          </section>
        )}
        <form method="post" className={styles.actions}>
          <CsrfField />
          {resumes && (
            <ButtonLink kind="primary" to={`/drafts/${draft}`}>
              {t('start.resume')}
            </ButtonLink>
          )}
          <Button kind={resumes ? 'plain' : 'primary'}>
            {draft === null ? t('start.title') : t('start.again')}
          </Button>
          {draft !== null && !resumes && <ButtonLink to={`/drafts/${draft}`}>{t('start.resume')}</ButtonLink>}
          <ButtonLink kind="quiet" to="batch">
            {t('start.many')}
          </ButtonLink>
        </form>
      </Card>
    </PortalShell>
  );
}
