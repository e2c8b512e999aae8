/** The form to sign in with; where a form came too late for its session, its fields travel along. */
import { useTranslation } from 'react-i18next';
import { Button } from './ui/button';
import { describedBy, FieldFrame } from './ui/field-frame';
import control from './ui/control.module.css';
import { CsrfField } from './ui/shell/csrf-field';
import styles from './sign-in-form.module.css';

export interface SignInFormProps {
  /** Where to go afterwards. */
  to: string;
  /** What the person typed as their name, at a failed try. */
  name?: string;
  /** Fields to send on after signing in. */
  kept?: readonly (readonly [string, string])[] | null;
  error?: string;
}

export function SignInForm({ to, name, kept, error }: SignInFormProps) {
  const { t } = useTranslation('sign-in');
  const errors = error === undefined ? [] : [error];
  return (
    // A whole new document afterwards: everything on the page depends on who looks.
    <form method="post" action="/sign-in" className={styles.form}>
      <CsrfField />
      <input type="hidden" name="to" value={to} />
      {kept && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
      <FieldFrame id="name" label={t('name')} required hint={t('nameHint')}>
        <input
          id="name"
          name="name"
          className={control.input}
          defaultValue={name}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          required
          aria-describedby={describedBy('name', { hint: true })}
        />
      </FieldFrame>
      <FieldFrame id="password" label={t('password')} required errors={errors}>
        <input
          id="password"
          name="password"
          type="password"
          className={control.input}
          autoComplete="current-password"
          maxLength={500}
          required
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy('password', { errors })}
          // After a failed try the password is what has to be typed again.
          autoFocus={errors.length > 0}
        />
      </FieldFrame>
      <Button kind="primary" className={styles.submit}>
        {t('submit')}
      </Button>
    </form>
  );
}
