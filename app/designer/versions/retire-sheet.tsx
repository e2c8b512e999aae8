/** Takes the item out of the catalog, with a reason. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { triedAny, typedIn } from '../../refusals/refused-act';
import type { RefusedAct } from '../../refusals/refused-act';
import { ActionSheet, ReasonField, SheetButtons } from '../../ui/action-sheet';
import { Button } from '../../ui/button';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './versions.module.css';

const intents = ['retire'];

export function RetireSheet({ refused }: { refused: RefusedAct | undefined }) {
  const { t } = useTranslation('versions');
  const { draft } = useItemDraft();
  if (draft.retired) return null;
  return (
    <ActionSheet title={t('retire')} align="end" open={triedAny(refused, intents)}>
      <Form method="post" className={styles.sheet}>
        <CsrfField />
        <p>{t('retireLead')}</p>
        <ReasonField label={t('reason')} required typed={typedIn(refused, 'reason', intents)} />
        <SheetButtons>
          <Button kind="danger" name="intent" value="retire">
            {t('retireAct')}
          </Button>
        </SheetButtons>
      </Form>
    </ActionSheet>
  );
}
