/** What a decision table is called, which rule it stands before, and which of its rows count. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../catalog/editing/item-draft';
import { draftText } from '../../../forms/editing/draft-text';
import type { JsonObject } from '../../../forms/editing/form-draft';
import { withKeyIfAny, withoutKey } from '../../../forms/editing/ordered-map';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { LocalizedInput } from '../builder/properties/localized-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import { OptionSelect } from '../parts/option-select';
import parts from '../parts/parts.module.css';
import { hitPolicies } from './hit-policy';
import styles from './tables.module.css';

export interface TableFrameProps {
  readonly table: TableDraft;
  readonly onChange: (table: JsonObject) => boolean;
}

export function TableFrame({ table, onChange }: TableFrameProps) {
  const { t } = useTranslation('tables');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const id = useId();
  const text = draftText(table.text);
  const before = typeof table.before === 'string' ? table.before : '';
  return (
    <div className={styles.frame}>
      <LocalizedInput
        id={`${id}-title`}
        label={t('name')}
        text={text}
        onCommit={(locale, value) => {
          onChange({ ...table, text: withKeyIfAny(text, locale, value) } as JsonObject);
        }}
      />
      <fieldset className={styles.hits}>
        <legend>{t('hit.title')}</legend>
        {hitPolicies.map((hit) => (
          <label key={hit} className={control.check}>
            <input
              type="radio"
              name={`${id}-hit`}
              checked={table.hit === hit}
              onChange={() => {
                onChange({ ...table, hit } as JsonObject);
              }}
            />
            {t(`hit.${hit}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.before}>
        <span className={parts.hint}>{t('before.title')}</span>
        <OptionSelect
          label={t('before.title')}
          value={before}
          options={[
            ...item.fulfilment.rules.map((rule) => ({
              value: rule.id,
              label: localized(draftText(rule.text)) || rule.id,
            })),
            { value: '', label: t('before.end') },
          ]}
          onChange={(rule) => {
            onChange(rule === '' ? withoutKey(table, 'before') : ({ ...table, before: rule } as JsonObject));
          }}
        />
      </div>
    </div>
  );
}
