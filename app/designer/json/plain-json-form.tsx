/** The JSON tab without scripts: a text in a plain form. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useItemDraft } from '../item-draft/item-draft-context';
import type { JsonOutcome } from './json-outcome';
import styles from './json.module.css';

export interface PlainJsonFormProps {
  /** Of the text box. */
  readonly id: string;
  /** What is shown. */
  readonly text: string;
  readonly outcome: JsonOutcome | undefined;
  /** While the editor is on its way. */
  readonly onType: (text: string) => void;
}

export function PlainJsonForm({ id, text, outcome, onType }: PlainJsonFormProps) {
  const { t } = useTranslation('json-editor');
  const { draft } = useItemDraft();
  const lost = outcome?.lost ?? [];
  return (
    // Not as in addresses: those would triple it.
    <Form method="post" encType="multipart/form-data" className={styles.plain}>
      <CsrfField />
      <input type="hidden" name="revision" value={outcome?.revision ?? draft.revision} />
      <p>{t('lead')}</p>
      {outcome && <p className={styles.wrong}>{outcome.why}</p>}
      {lost.length > 0 && (
        <fieldset className={styles.lost}>
          <legend className="visually-hidden">{t('removed')}</legend>
          {lost.map((name) => (
            <label key={name} className={control.check}>
              <input type="checkbox" name="removes" value={name} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <textarea
        id={id}
        className={control.input}
        name="text"
        aria-label={t('label')}
        rows={30}
        defaultValue={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          onType(event.target.value);
        }}
      />
      <div>
        <Button kind="primary">{t('take')}</Button>
      </div>
    </Form>
  );
}
