/** Finds elements of a list: by words, by the question that they are about, and by what else the list offers. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { allFields } from '../../../forms/editing/field-place';
import { useItemDraft } from '../item-draft/item-draft-context';
import { FindBox } from '../parts/find-box';
import { OptionSelect } from '../parts/option-select';
import type { ListFilter } from './list-filter';
import styles from './sentence-list.module.css';

export interface ListFilterBarProps<Filter extends ListFilter> {
  readonly filter: Filter;
  /** How many elements it leaves. */
  readonly found: number;
  readonly all: number;
  readonly fieldLabel: (field: string) => string;
  readonly children?: ReactNode;
  readonly onChange: (filter: Filter) => void;
}

export function ListFilterBar<Filter extends ListFilter>(props: ListFilterBarProps<Filter>) {
  const { filter, found, all, fieldLabel, children, onChange } = props;
  const { t } = useTranslation('rule-editor');
  const {
    document: { form },
  } = useItemDraft();
  return (
    <search className={styles.filter}>
      <FindBox
        label={t('find.words')}
        value={filter.words}
        onChange={(words) => {
          onChange({ ...filter, words });
        }}
      />
      <OptionSelect
        label={t('find.question')}
        value={filter.field}
        options={[
          { value: '', label: t('find.anyQuestion') },
          ...allFields(form).map(([path]) => ({ value: path, label: fieldLabel(path) })),
        ]}
        onChange={(field) => {
          onChange({ ...filter, field });
        }}
      />
      {children}
      <p className={styles.count} role="status">
        {t('find.count', { found, all })}
      </p>
    </search>
  );
}
