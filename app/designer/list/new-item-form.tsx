/** Asks for what a new item begins with: its names, its key, and a template or nothing. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { DesignItem } from '../../../catalog/publishing/list-design';
import { typedIn } from '../../refusals/refused-act';
import type { RefusedAct } from '../../refusals/refused-act';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import control from '../../ui/control.module.css';
import { FieldFrame } from '../../ui/field-frame';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
import { NameFields } from './name-fields';
import styles from './new-item-form.module.css';

export interface NewItemFormProps {
  readonly items: readonly DesignItem[];
  readonly refused: RefusedAct | undefined;
}

const intents = ['create'];

export function NewItemForm({ items, refused }: NewItemFormProps) {
  const { t } = useTranslation('designer');
  const localized = useLocalized();
  const typed = (name: string): string => typedIn(refused, name, intents);
  const templates = items.filter(({ live }) => live);
  return (
    <Card padded>
      <Form method="post" className={styles.form}>
        <CsrfField />
        <NameFields id="new" taken={items.map((item) => item.key)} typed={typed} otherwise="new-item" />
        <FieldFrame id="new-template" label={t('new.begin')} required>
          <select
            id="new-template"
            name="template"
            className={control.input}
            defaultValue={typed('template')}
          >
            <option value="">{t('new.nothing')}</option>
            {templates.map((item) => (
              <option key={item.key} value={item.key}>
                {t('new.template', { title: localized(item.title) })}
              </option>
            ))}
          </select>
        </FieldFrame>
        <div className={styles.acts}>
          <Button kind="primary" name="intent" value="create">
            {t('new.create')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
