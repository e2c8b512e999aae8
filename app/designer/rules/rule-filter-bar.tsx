/** Finds rules in the list: by words, and by the question that they are about. */
import { useTranslation } from 'react-i18next';
import { allFields } from '../../../forms/editing/field-place';
import control from '../../ui/control.module.css';
import { useItemDraft } from '../item-draft/item-draft-context';
import { OptionSelect } from './option-select';
import type { RuleFilter } from './rule-filter';
import styles from './rules.module.css';
import type { RuleWords } from './use-rule-words';

export interface RuleFilterBarProps {
  readonly filter: RuleFilter;
  /** How many rules it leaves. */
  readonly found: number;
  readonly words: RuleWords;
  readonly onChange: (filter: RuleFilter) => void;
}

export function RuleFilterBar({ filter, found, words, onChange }: RuleFilterBarProps) {
  const { t } = useTranslation('rule-editor');
  const {
    document: { form },
  } = useItemDraft();
  return (
    <search className={styles.filter}>
      <input
        type="search"
        className={control.input}
        aria-label={t('find.words')}
        placeholder={t('find.words')}
        value={filter.words}
        onChange={(event) => {
          onChange({ ...filter, words: event.target.value });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange({ ...filter, words: '' });
        }}
      />
      <OptionSelect
        label={t('find.question')}
        value={filter.field}
        options={[
          { value: '', label: t('find.anyQuestion') },
          ...allFields(form).map(([path]) => ({ value: path, label: words.fieldLabel(path) })),
        ]}
        onChange={(field) => {
          onChange({ ...filter, field });
        }}
      />
      <p className={styles.count} role="status">
        {t('find.count', { found, all: form.rules.length })}
      </p>
    </search>
  );
}
