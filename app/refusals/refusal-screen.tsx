/** The page instead of a page: what went wrong, its code, why, and what to do next. */
import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../sign-in-form';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { Chip } from '../ui/chip';
import { PortalShell } from '../ui/shell/portal-shell';
import { isRefusalPage, isSignInAgain, type RefusalPage } from './refusal-page';
import styles from './refusal-screen.module.css';

export function RefusalScreen() {
  const page = useRefusalPage();
  const { t } = useTranslation('refusals');
  return (
    <PortalShell width="narrow" search={false}>
      <Card padded className={styles.card}>
        <Chip tone="bad" sign="warning">
          {t('code', { code: page.code })}
        </Chip>
        <h1 id="title" tabIndex={-1}>
          {page.title}
        </h1>
        <p>{page.cause}</p>
        <p>{page.remedy}</p>
        {isSignInAgain(page) ? <SignInForm to={page.to} kept={page.kept} /> : <WhatNext />}
        {page.requestId !== '' && <p className={styles.trace}>{t('requestId', { id: page.requestId })}</p>}
      </Card>
    </PortalShell>
  );
}

function WhatNext() {
  const { t } = useTranslation('refusals');
  return (
    <p className={styles.next}>
      <ButtonLink kind="primary" to="/">
        {t('home')}
      </ButtonLink>
      {/* Loading the page anew is the retry: it works when scripts do not. */}
      <a className={styles.retry} href="">
        {t('retry')}
      </a>
    </p>
  );
}

/** What the error says of itself; a fault says nothing and gets the words of E-904. */
function useRefusalPage(): RefusalPage {
  const error = useRouteError();
  const { t } = useTranslation('refusals');
  if (isRouteErrorResponse(error)) {
    if (isRefusalPage(error.data)) return error.data;
    if (error.status === 404)
      return ownPage('E-104', t('notFound.title'), t('notFound.cause'), t('notFound.remedy'));
  }
  return ownPage('E-904', t('fault.title'), t('fault.cause'), t('fault.remedy'));
}

function ownPage(code: string, title: string, cause: string, remedy: string): RefusalPage {
  return { code, title, cause, remedy, requestId: '' };
}
