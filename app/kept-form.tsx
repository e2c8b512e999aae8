/** After signing in again: sends on the form that came too late, once the person says so. */
import { useTranslation } from 'react-i18next';
import { csrfFieldName } from './csrf-names';
import { Button, ButtonLink } from './ui/button';
import { Card } from './ui/card';
import { PortalShell } from './ui/shell/portal-shell';
import styles from './kept-form.module.css';

export interface KeptFormProps {
  to: string;
  kept: readonly (readonly [string, string])[];
  /** The new session's token. */
  csrf: string;
}

export function KeptForm({ to, kept, csrf }: KeptFormProps) {
  const { t } = useTranslation('sign-in');
  return (
    <PortalShell width="narrow" search={false}>
      <Card padded className={styles.card}>
        <h1 id="title" tabIndex={-1}>
          {t('again.title')}
        </h1>
        <p>{t('again.lead')}</p>
        <form method="post" action={to} className={styles.actions}>
          <input type="hidden" name={csrfFieldName} value={csrf} />
          {kept.map(([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <Button kind="primary">{t('again.submit')}</Button>
          <ButtonLink kind="quiet" to="/" reloadDocument>
            {t('again.leave')}
          </ButtonLink>
        </form>
      </Card>
    </PortalShell>
  );
}
