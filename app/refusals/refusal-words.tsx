/** A refusal in words: its code, what went wrong, why, what to do; then the way on, or the form to sign in with again. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../sign-in-form';
import { Chip } from '../ui/chip';
import { isSignInAgain, type RefusalPage } from './refusal-page';
import styles from './refusal-words.module.css';

export interface RefusalWordsProps {
  page: RefusalPage;
  /** Its title, as a heading of the level that fits the place. */
  heading: ReactNode;
  /** The way on. */
  children: ReactNode;
}

export function RefusalWords({ page, heading, children }: RefusalWordsProps) {
  const { t } = useTranslation('refusals');
  return (
    <div className={styles.words}>
      <Chip tone="bad" sign="warning">
        {t('code', { code: page.code })}
      </Chip>
      {heading}
      <p>{page.cause}</p>
      <p>{page.remedy}</p>
      {isSignInAgain(page) ? (
        <SignInForm to={page.to} kept={page.kept} />
      ) : (
        <p className={styles.next}>{children}</p>
      )}
      {page.requestId !== '' && <p className={styles.trace}>{t('requestId', { id: page.requestId })}</p>}
    </div>
  );
}
