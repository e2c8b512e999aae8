/** Asks for what a new item begins with: its names, its key, and a template or nothing. */
import { Form } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignItem } from '../../../catalog/publishing/list-design';
import { freshId } from '../../../forms/editing/fresh-name';
import { typedIn } from '../../refusals/refused-act';
import type { RefusedAct } from '../../refusals/refused-act';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import control from '../../ui/control.module.css';
import { describedBy, FieldFrame } from '../../ui/field-frame';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
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
  const [title, setTitle] = useState(typed('en'));
  const [key, setKey] = useState(typed('key') || null);
  const proposed =
    title === ''
      ? ''
      : freshId(
          title,
          'new-item',
          items.map((item) => item.key),
        );
  const templates = items.filter(({ live }) => live);
  return (
    <Card padded>
      <Form method="post" className={styles.form}>
        <CsrfField />
        <FieldFrame id="new-en" label={t('new.english')} required>
          <input
            id="new-en"
            name="en"
            className={control.input}
            required
            maxLength={120}
            value={title}
            onChange={(event) => {
              setTitle(event.target.value);
            }}
          />
        </FieldFrame>
        <FieldFrame id="new-zh" label={t('new.chinese')} required>
          <input
            id="new-zh"
            name="zh-CN"
            lang="zh-CN"
            className={control.input}
            required
            maxLength={120}
            defaultValue={typed('zh-CN')}
          />
        </FieldFrame>
        <FieldFrame id="new-key" label={t('new.key')} required hint={t('new.keyHint')}>
          <input
            id="new-key"
            name="key"
            className={control.input}
            required
            pattern="[a-z][a-z0-9\-]*"
            maxLength={60}
            aria-describedby={describedBy('new-key', { hint: true })}
            value={key ?? proposed}
            onChange={(event) => {
              setKey(event.target.value);
            }}
          />
        </FieldFrame>
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
