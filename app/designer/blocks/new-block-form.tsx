/** Asks for the names of a new block. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { typedIn } from '../../refusals/refused-act';
import type { RefusedAct } from '../../refusals/refused-act';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CsrfField } from '../../ui/shell/csrf-field';
import { NameFields } from '../list/name-fields';
import { CREATE_BLOCK } from './block-intents';
import styles from '../list/new-item-form.module.css';

export interface NewBlockFormProps {
  /** Keys that are in use. */
  readonly taken: readonly string[];
  readonly refused: RefusedAct | undefined;
}

export function NewBlockForm({ taken, refused }: NewBlockFormProps) {
  const { t } = useTranslation('blocks');
  return (
    <Card padded>
      <Form method="post" className={styles.form}>
        <CsrfField />
        <NameFields
          id="new"
          taken={taken}
          typed={(name) => typedIn(refused, name, [CREATE_BLOCK])}
          otherwise="new-block"
        />
        <div className={styles.acts}>
          <Button kind="primary" name="intent" value={CREATE_BLOCK}>
            {t('new.create')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
