/** What is replayed, and over which requests. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { replayDays } from '../../../requests/replay/replay';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { CsrfField } from '../../ui/shell/csrf-field';
import styles from './replay.module.css';

export function RunForm({ words }: { words: readonly string[] }) {
  const { t } = useTranslation('replay');
  return (
    <Form method="post" className={styles.run}>
      <CsrfField />
      <label>
        {t('which')}
        <select name="which" className={control.input} defaultValue={words[0]}>
          {words.map((word) => (
            <option key={word} value={word}>
              {word === 'draft' ? t('draft') : t('version', { version: word })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('over')}
        <select name="days" className={control.input} defaultValue="90">
          {replayDays.map((days) => (
            <option key={days ?? 'all'} value={days ?? 'all'}>
              {days === null ? t('allRequests') : t('lastDays', { days })}
            </option>
          ))}
        </select>
      </label>
      <Button kind="primary" name="intent" value="run">
        {t('run')}
      </Button>
    </Form>
  );
}
