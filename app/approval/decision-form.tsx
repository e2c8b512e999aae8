/** Approve, or reject with a reason: one form, two buttons. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { typedIn, type RefusedAct } from '../refusals/refused-act';
import { ReasonField } from '../ui/action-sheet';
import { Button } from '../ui/button';
import { CsrfField } from '../ui/shell/csrf-field';
import styles from './decision-form.module.css';

interface DecisionFormProps {
  /** The version that is shown: another's decision is not overwritten (E-201). */
  version: number;
  refused: RefusedAct | undefined;
}

export function DecisionForm({ version, refused }: DecisionFormProps) {
  const { t } = useTranslation('approval');
  return (
    <Form method="post" className={styles.form}>
      <CsrfField />
      <input type="hidden" name="version" value={version} />
      <ReasonField
        label={t('reason')}
        hint={t('reasonHint')}
        required={false}
        typed={typedIn(refused, 'reason', ['approve', 'reject'])}
      />
      <div className={styles.buttons}>
        <Button kind="primary" name="intent" value="approve">
          {t('approve')}
        </Button>
        <Button kind="danger" name="intent" value="reject">
          {t('reject')}
        </Button>
      </div>
    </Form>
  );
}
