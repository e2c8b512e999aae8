/** Imports the file of an item: first it is told what would change, then it goes into the item's draft. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import control from '../../ui/control.module.css';
import { FieldFrame } from '../../ui/field-frame';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
import { ListSection } from '../list/list-section';
import { DifferenceList } from '../versions/difference-list';
import type { ImportPlan } from './act-on-list.server';
import { IMPORT, LOOK } from './import-intents';
import styles from './import-section.module.css';

/** @param plan of the file that was looked at last */
export function ImportSection({ plan }: { plan: ImportPlan | undefined }) {
  const { t } = useTranslation('designer');
  return (
    <ListSection title={t('import.title')}>
      <Card padded>
        <Form method="post" encType="multipart/form-data" className={styles.form}>
          <CsrfField />
          <FieldFrame id="import-file" label={t('import.file')} required hint={t('import.hint')}>
            <input
              id="import-file"
              type="file"
              name="file"
              accept=".json,application/json"
              required
              className={control.input}
            />
          </FieldFrame>
          <div>
            <Button name="intent" value={LOOK}>
              {t('import.look')}
            </Button>
          </div>
        </Form>
        {plan && <Plan plan={plan} />}
      </Card>
    </ListSection>
  );
}

function Plan({ plan: { key, isNew, lines, findings, revision, text } }: { plan: ImportPlan }) {
  const { t } = useTranslation('designer');
  const localized = useLocalized();
  return (
    <div className={styles.plan} role="status">
      <h3>{t(isNew ? 'import.makes' : 'import.changes', { item: key })}</h3>
      <DifferenceList lines={lines} none={t('import.same')} />
      {findings.length > 0 && (
        <>
          <p>{t('import.findings')}</p>
          <ul className={styles.findings}>
            {findings.map(({ id, level, message }) => (
              <li key={id}>
                <Chip tone={level === 'error' ? 'bad' : 'warn'}>{t(`import.${level}`)}</Chip>
                {localized(message)}
              </li>
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && (
        // Not as in addresses: those would triple it.
        <Form method="post" encType="multipart/form-data">
          <CsrfField />
          <input type="hidden" name="revision" value={revision ?? ''} />
          <textarea name="text" hidden readOnly value={text} />
          <Button kind="primary" name="intent" value={IMPORT}>
            {t(isNew ? 'import.make' : 'import.import')}
          </Button>
        </Form>
      )}
    </div>
  );
}
